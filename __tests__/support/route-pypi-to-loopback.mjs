/**
 * Preloaded into the action (`node --import`), so that its committed bundle publishes to "PyPI" without leaving the
 * machine: what would go to PyPI's hosts, or to the one that LOOPBACK_HOST names, goes to the index that LOOPBACK_INDEX
 * names, and anything else nowhere.
 */
import http from 'node:http'
import https from 'node:https'
import { syncBuiltinESMExports } from 'node:module'

const HOSTS = new Set(['pypi.org', 'upload.pypi.org', 'test.pypi.org', process.env.LOOPBACK_HOST])
const loopback = new URL(process.env.LOOPBACK_INDEX)

https.request = (url, options, ...rest) => {
  if (!HOSTS.has(url.hostname)) throw new Error(`${url.hostname} is not reachable from this test`)
  const target = new URL(url.pathname + url.search, loopback)
  return http.request(target, { ...options, agent: undefined }, ...rest)
}
syncBuiltinESMExports()
