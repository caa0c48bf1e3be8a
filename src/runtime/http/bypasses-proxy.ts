import { BlockList, isIP } from 'node:net'
import { isLoopback } from '../../package-index/is-loopback.ts'

const PORTS: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' }

/**
 * Whether an address is reached without a proxy: one of this machine always, others where a list in the manner of
 * `NO_PROXY` names them. Pure.
 * @param list separated by commas or spaces: `*`; names, which stand for all that end in them, too, with a leading dot or
 *   without; addresses, of IPv6 in brackets or without; networks (`10.0.0.0/8`). A port after any of them counts
 */
export function bypassesProxy(url: URL, list: string): boolean {
  if (isLoopback(url)) return true
  const host = withoutBrackets(url.hostname).replace(/\.$/, '')
  const port = url.port || PORTS[url.protocol]
  return list.split(/[\s,]+/).some(item => {
    const named = readItem(item.toLowerCase())
    return (named.port === undefined || Number(named.port) === Number(port)) && covers(named.host, host)
  })
}

function readItem(item: string): { readonly host: string; readonly port?: string | undefined } {
  // The last group of a bare IPv6 address looks like a port.
  if (isIP(item.replace(/\/\d+$/, '')) === 6) return { host: item }
  const [, host = '', port] = /^(.*?)(?::(\d+))?$/.exec(item) ?? []
  return { host: withoutBrackets(host), port }
}

function covers(named: string, host: string): boolean {
  if (named === '*') return true
  if (isIP(host) !== 0) return coversAddress(named, host)
  const name = named.replace(/^\*?\.+|\.$/g, '')
  return name !== '' && (host === name || host.endsWith(`.${name}`))
}

function coversAddress(named: string, address: string): boolean {
  const [network = '', prefix] = named.split('/')
  const version = isIP(address)
  if (isIP(network) !== version) return false
  const bits = version === 4 ? 32 : 128
  const length = prefix === undefined ? bits : Number(prefix || Number.NaN)
  if (!Number.isInteger(length) || length < 0 || length > bits) return false
  const family = version === 4 ? 'ipv4' : 'ipv6'
  const list = new BlockList()
  list.addSubnet(network, length, family)
  return list.check(address, family)
}

function withoutBrackets(host: string): string {
  return host.replace(/^\[(.*)\]$/, '$1')
}
