import { parseArgs } from 'node:util'
import { startLoopbackIndex } from './start-loopback-index.ts'

const USAGE = `node __tests__/support/loopback-index/serve.ts [--port PORT] [--publisher OWNER/REPOSITORY/WORKFLOW[/ENVIRONMENT] --project NAME]

Runs an index on the loopback interface until it is interrupted. With --publisher, that workflow may create --project.
`

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    publisher: { type: 'string' },
    project: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})

if (values.help) process.stdout.write(USAGE)
else {
  const index = await startLoopbackIndex({ port: Number(values.port), pageMaxAge: 0 })
  const [owner = '', repository = '', workflow = '', environment = ''] = values.publisher?.split('/') ?? []
  if (values.project !== undefined) {
    index.issuer.workflow = { owner, ownerId: '65', repository, workflow, environment }
    index.accounts.trustPending(values.project, index.issuer.workflow)
  }
  process.stdout.write(`Upload URL:  ${index.uploadUrl}
Simple API:  ${index.simpleUrl}
API token:   ${index.apiToken}

TWINE_USERNAME=__token__ TWINE_PASSWORD=${index.apiToken} twine upload --repository-url ${index.uploadUrl} dist/*
pip install --index-url ${index.simpleUrl} PROJECT

ACTIONS_ID_TOKEN_REQUEST_URL='${index.issuer.requestUrl}'
ACTIONS_ID_TOKEN_REQUEST_TOKEN='${index.issuer.requestToken}'
`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void index.close())
}
