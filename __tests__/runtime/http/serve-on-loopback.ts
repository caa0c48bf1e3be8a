import { once } from 'node:events'
import type { AddressInfo, Server, Socket } from 'node:net'
import { afterEach } from '@jest/globals'

/** Gives a function that lets servers listen on loopback until the test ends, however it ends, and tells their ports. */
export function useServers(): (server: Server, host?: string) => Promise<number> {
  const closers: (() => Promise<void>)[] = []
  afterEach(async () => {
    for (const close of closers.splice(0)) await close()
  })
  return async (server, host = '127.0.0.1') => {
    const sockets = new Set<Socket>()
    let ended = false
    server.on('connection', (socket: Socket) => {
      socket.on('error', () => {})
      if (ended) socket.destroy()
      else sockets.add(socket)
    })
    // No connection ends because a test is slow.
    if ('keepAliveTimeout' in server) server.keepAliveTimeout = 0
    server.listen(0, host)
    await once(server, 'listening')
    closers.push(async () => {
      ended = true
      if (!server.listening) return
      const closed = once(server, 'close')
      server.close()
      for (const socket of sockets) socket.destroy()
      await closed
    })
    return (server.address() as AddressInfo).port
  }
}
