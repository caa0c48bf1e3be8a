import { createPublicKey, generateKeyPairSync } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { GITHUB_ISSUER } from '../../__tests__/support/loopback-index/oidc/id-token-claims.ts'
import { formatTrustedRoot } from '../../__tests__/support/sigstore-stack/trusted-root.ts'
import { fetchText, freePort, type Service, startService } from './service.ts'

/** All that a client needs: the index of entries would want a database. */
const ENDPOINTS = '--enabled_api_endpoints=createLogEntry,getLogEntryByUUID,getLogEntryByIndex,getLogInfo,getPublicKey'

export interface RealSigstore extends AsyncDisposable {
  readonly environment: Readonly<Record<'SIGSTORE_FULCIO_URL' | 'SIGSTORE_REKOR_URL', string>>
  /** What a verifier is to trust, in Sigstore's JSON. */
  readonly trustedRoot: unknown
}

/**
 * Starts Fulcio, its certificate transparency log and Rekor on the loopback interface.
 * @param issuer variables that lead Fulcio to the issuer of ID tokens
 */
export async function startServices(
  directory: string,
  issuer: Readonly<Record<string, string>>,
): Promise<RealSigstore> {
  const services: Service[] = []
  const start = (...all: Parameters<typeof startService>): Service => {
    const service = startService(...all)
    services.push(service)
    return service
  }
  const [trillian, ct, rekor, fulcio, fulcioGrpc, fulcioMetrics] = await Promise.all(
    Array.from({ length: 6 }, freePort),
  )
  const tree = await start('memory-trillian', [`--address=127.0.0.1:${trillian}`]).firstLine()

  const config = join(directory, 'fulcio.json')
  const oidcIssuer = { IssuerURL: GITHUB_ISSUER, ClientID: 'sigstore', Type: 'github-workflow' }
  await writeFile(config, JSON.stringify({ OIDCIssuers: { [GITHUB_ISSUER]: oidcIssuer } }))
  const ports = [`--port=${fulcio}`, `--grpc-port=${fulcioGrpc}`, `--metrics-port=${fulcioMetrics}`]
  const hosts = [
    '--host=127.0.0.1',
    '--grpc-host=127.0.0.1',
    `--legacy-unix-domain-socket=${join(directory, 'fulcio')}`,
  ]
  const authority = ['--ca=ephemeralca', `--config-path=${config}`, `--ct-log-url=http://127.0.0.1:${ct}/ct`]
  start('fulcio', ['serve', ...ports, ...hosts, ...authority], issuer)
  const root = await fetchText(`http://127.0.0.1:${fulcio}/api/v1/rootCert`)

  const ctKey = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const privateKey = ctKey.privateKey.export({ type: 'pkcs8', format: 'der' })
  const ctConfig = await writeCtConfig(directory, { tree, root, privateKey })
  const ctAddress = [`--http_endpoint=127.0.0.1:${ct}`, `--log_rpc_server=127.0.0.1:${trillian}`]
  start('ct_server', [`--log_config=${ctConfig}`, ...ctAddress])
  await fetchText(`http://127.0.0.1:${ct}/ct/ct/v1/get-roots`)

  const rekorUrl = `http://127.0.0.1:${rekor}`
  const backend = ['--trillian_log_server.address=127.0.0.1', `--trillian_log_server.port=${trillian}`]
  const server = ['--rekor_server.address=127.0.0.1', `--port=${rekor}`, '--rekor_server.hostname=rekor.loopback']
  start('rekor-server', ['serve', ...backend, ...server, '--rekor_server.signer=memory', ENDPOINTS])
  const logKey = createPublicKey(await fetchText(`${rekorUrl}/api/v1/log/publicKey`))

  return {
    environment: { SIGSTORE_FULCIO_URL: `http://127.0.0.1:${fulcio}`, SIGSTORE_REKOR_URL: rekorUrl },
    trustedRoot: formatTrustedRoot({
      root: Buffer.from(root.replaceAll(/-----.*-----|\s/g, ''), 'base64'),
      ctLogKey: ctKey.publicKey.export({ type: 'spki', format: 'der' }),
      logKey: logKey.export({ type: 'spki', format: 'der' }),
    }),
    async [Symbol.asyncDispose]() {
      await Promise.all(services.reverse().map(service => service.stop()))
    },
  }
}

interface CtLogFacts {
  readonly tree: string
  readonly root: string
  /** PKCS #8 in DER. */
  readonly privateKey: Buffer
}

/** Writes the configuration of a log that takes what one authority signs. */
async function writeCtConfig(directory: string, { tree, root, privateKey }: CtLogFacts): Promise<string> {
  const [roots, config] = [join(directory, 'fulcio-root.pem'), join(directory, 'ct.cfg')]
  await writeFile(roots, root)
  const der = privateKey.toString('hex').replaceAll(/../g, byte => `\\x${byte}`)
  await writeFile(
    config,
    `config {
  log_id: ${tree}
  prefix: "ct"
  roots_pem_file: "${roots}"
  ext_key_usages: "CodeSigning"
  private_key { [type.googleapis.com/keyspb.PrivateKey] { der: "${der}" } }
}
`,
  )
  return config
}
