/** Signs by a real Sigstore on this machine, and has PyPI's library verify it; `run` beside it builds what it needs. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { writeGreeter } from '../../__tests__/real/support/greeter.ts'
import { makeTemporaryDirectory } from '../../__tests__/real/support/temporary-directory.ts'
import { verifyAttestations } from '../../__tests__/real/support/verify-attestations.ts'
import { startLoopbackIndex } from '../../__tests__/support/loopback-index/start-loopback-index.ts'
import { runAction } from '../../__tests__/support/run-action.ts'
import { startGitHubIssuer } from './github-issuer.ts'
import { startServices } from './start-services.ts'

const PUBLISHER = { repository: 'octo-org/greeter', workflow: 'release.yml' }

await using directory = await makeTemporaryDirectory()
const dist = join(directory.path, 'dist')
await mkdir(dist)
await writeGreeter(dist, 'hello')
const index = await startLoopbackIndex()
index.issuer.workflow = { owner: 'octo-org', ownerId: '65', repository: 'greeter', workflow: 'release.yml' }
index.accounts.trustPending('greeter', index.issuer.workflow)
try {
  await using issuer = await startGitHubIssuer(index.issuer, directory.path)
  await using sigstore = await startServices(directory.path, issuer.environment)
  const run = await runAction({
    workspace: directory.path,
    inputs: { 'repository-url': index.uploadUrl, 'index-url': index.simpleUrl, attestations: 'force', verbose: 'true' },
    environment: { ...index.issuer.environment(), ...sigstore.environment },
  })
  console.log(run.log)
  const cases = index.files().flatMap(({ filename, attestations }) => {
    return attestations.map(attestation => ({ ...PUBLISHER, file: join(dist, filename), attestation }))
  })
  const refusals = await verifyAttestations(sigstore.trustedRoot, [
    ...cases,
    ...cases.map(each => ({ ...each, workflow: 'other.yml' })),
  ])
  console.log(refusals)
  const [one, two, three, four] = refusals
  const verified = run.exitCode === 0 && refusals.length === 4 && one === null && two === null && three && four
  console.log(verified ? 'Verified: PyPI would accept both files, and from no other workflow.' : 'Not verified.')
  process.exitCode = verified ? 0 : 1
} finally {
  await index.close()
}
