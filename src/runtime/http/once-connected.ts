import type { ClientRequest } from 'node:http'
import type { Socket } from 'node:net'

/**
 * Calls back when the connection of a request is ready for it, at once if it is already. One that was opened ahead, or by a
 * proxy, is there before its encryption is.
 */
export function onceConnected(
  { protocol }: ClientRequest,
  socket: Socket & { readonly secureConnecting?: boolean },
  connected: () => void,
): void {
  const isConnecting = socket.connecting || socket.secureConnecting === true
  if (isConnecting) socket.once(protocol === 'https:' ? 'secureConnect' : 'connect', connected)
  else connected()
}
