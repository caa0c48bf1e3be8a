import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer as createPlainServer } from 'node:http'
import { createServer } from 'node:https'
import { type AddressInfo, connect, type Server } from 'node:net'
import { join } from 'node:path'
import { GITHUB_ISSUER } from '../../__tests__/support/loopback-index/oidc/id-token-claims.ts'
import type { IdTokenIssuer } from '../../__tests__/support/loopback-index/oidc/id-token-issuer.ts'

export interface GitHubIssuer extends AsyncDisposable {
  /** With these variables, a program that asks GitHub's issuer for its keys asks ours, and believes that it is GitHub's. */
  readonly environment: Readonly<Record<'HTTPS_PROXY' | 'SSL_CERT_FILE', string>>
}

/** Serves the keys of an issuer under GitHub's name, behind a proxy that leads every connection here. */
export async function startGitHubIssuer(issuer: IdTokenIssuer, directory: string): Promise<GitHubIssuer> {
  const [key, certificate] = [join(directory, 'issuer-key.pem'), join(directory, 'issuer.pem')]
  const { hostname } = new URL(GITHUB_ISSUER)
  const options = ['-nodes', '-subj', `/CN=${hostname}`, '-addext', `subjectAltName=DNS:${hostname}`, '-days', '1']
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1']
  execFileSync('openssl', ['req', '-x509', ...newKey, ...options, '-keyout', key, '-out', certificate], {
    stdio: 'pipe',
  })

  const secure = createServer({ key: readFileSync(key), cert: readFileSync(certificate) }, (request, response) => {
    const body = request.url === '/keys' ? issuer.answerKeys().body : JSON.stringify(DISCOVERY)
    response.setHeader('content-type', 'application/json').end(body)
  })
  const port = await listen(secure)
  const proxy = createPlainServer()
  proxy.on('connect', (_request, client) => {
    const server = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n')
      server.pipe(client).pipe(server)
    })
    for (const socket of [client, server]) socket.on('error', () => server.destroy())
  })
  const proxyPort = await listen(proxy)
  return {
    environment: { HTTPS_PROXY: `http://127.0.0.1:${proxyPort}`, SSL_CERT_FILE: certificate },
    async [Symbol.asyncDispose]() {
      for (const server of [proxy, secure]) {
        server.close()
        server.closeAllConnections()
      }
    },
  }
}

/** OpenID Connect Discovery 1.0, section 3. */
const DISCOVERY = {
  issuer: GITHUB_ISSUER,
  jwks_uri: `${GITHUB_ISSUER}/keys`,
  response_types_supported: ['id_token'],
  subject_types_supported: ['public'],
  id_token_signing_alg_values_supported: ['RS256'],
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}
