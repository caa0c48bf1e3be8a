import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Accounts } from './accounts.ts'
import { handleRequest } from './handle-request.ts'
import type { IndexSettings, IndexState } from './index-state.ts'
import type { LoopbackIndex, LoopbackIndexOptions, RecordedRequest } from './loopback-index.ts'
import { IdTokenIssuer } from './oidc/id-token-issuer.ts'
import { RowClaims } from './row-claims.ts'
import { Store } from './store.ts'

const HOST = '127.0.0.1'

/** Starts an index on the loopback interface. What it stores is in a temporary directory that `close()` removes. */
export async function startLoopbackIndex(options: LoopbackIndexOptions = {}): Promise<LoopbackIndex> {
  // No connection ends because a test is slow.
  const server = createServer({ requestTimeout: 0, keepAliveTimeout: 0 })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port ?? 0, HOST, resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  const url = `http://${HOST}:${address.port}`
  const directory = await mkdtemp(join(tmpdir(), 'loopback-index-'))
  const index = createState(url, directory, options)
  const requests: RecordedRequest[] = []
  server.on('request', (request, response) => {
    void handleRequest(request, response, index, requests, options.intercept)
  })
  return {
    url,
    uploadUrl: `${url}/legacy/`,
    simpleUrl: `${url}/simple/`,
    apiToken: index.accounts.createApiToken('alice'),
    store: index.store,
    accounts: index.accounts,
    flags: index.flags,
    issuer: index.issuer,
    requests,
    get collisions() {
      return index.claims.waiting
    },
    files: () => index.store.files(),
    async close() {
      const closed = new Promise(resolve => server.close(resolve))
      server.closeAllConnections()
      await closed
      await rm(directory, { recursive: true, force: true })
    },
  }
}

function createState(url: string, directory: string, options: LoopbackIndexOptions): IndexState {
  const now = options.now ?? (() => new Date())
  return {
    url,
    store: new Store(),
    claims: new RowClaims(),
    accounts: new Accounts(),
    flags: { readOnly: false, uploadsDisabled: false, registrationDisabled: false, oidcDisabled: false },
    issuer: new IdTokenIssuer(url, now),
    usedTokenIds: new Set(),
    settings: fillSettings(directory, options),
    now,
  }
}

function fillSettings(directory: string, options: LoopbackIndexOptions): IndexSettings {
  return {
    directory: options.keepContent === false ? undefined : directory,
    checkArchives: options.checkArchives ?? true,
    fileSizeLimit: options.fileSizeLimit ?? 100 * 1024 * 1024,
    projectSizeLimit: options.projectSizeLimit ?? 10 * 1024 ** 3,
    beforeCommit: options.beforeCommit ?? (() => pause(10)),
    pageLag: options.pageLag ?? 0,
    pageMaxAge: options.pageMaxAge ?? 600,
    audience: options.audience ?? 'pypi',
    newProjectsPerHour: options.newProjectsPerHour ?? 20,
    prohibitedNames: new Set(options.prohibitedNames ?? ['requirements-txt', 'rrequirements-txt']),
  }
}
