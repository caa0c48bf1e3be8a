/**
 * Preloaded into the action (`node --import`): connections to PyPI's hosts lead to the link on this machine. Nothing else
 * about them changes; the server proves by its certificate that it is PyPI.
 */
import { Socket } from 'node:net'

const HOSTS = new Set(['pypi.org', 'upload.pypi.org'])
const { connect } = Socket.prototype

Socket.prototype.connect = function (...args) {
  // Node's own calls bring their arguments in an array, options first.
  const options = Array.isArray(args[0]) ? args[0][0] : args[0]
  if (HOSTS.has(options.host)) Object.assign(options, { host: '127.0.0.1', port: Number(process.env.LINK_PORT) })
  return Reflect.apply(connect, this, args)
}
