import type { Socket } from 'node:net'

/** Whether a connection is not ready yet. One that was opened ahead, or by a proxy, is there before its encryption is. */
export function isConnecting(socket: Socket & { readonly secureConnecting?: boolean }): boolean {
  return socket.connecting || socket.secureConnecting === true
}
