/** Whether a URL's host is this very machine: `localhost`, `127.0.0.0/8`, `::1`. What is sent there crosses no network. */
export function isLoopback({ hostname }: URL): boolean {
  // The URL parser has turned every way to write an IPv4 address into four numbers.
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname)
}
