import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { readMultipart } from '../../support/loopback-index/upload/read-multipart.ts'

/** An upload form as it arrived: the values of each field, in order. */
export type RecordedForm = ReadonlyMap<string, readonly string[]>

/** An index that has nothing, believes everything, and remembers every upload form. */
export interface FormRecorder extends AsyncDisposable {
  readonly uploadUrl: string
  readonly simpleUrl: string
  /** By the name of the file. */
  readonly forms: ReadonlyMap<string, RecordedForm>
}

export async function startFormRecorder(): Promise<FormRecorder> {
  const forms = new Map<string, RecordedForm>()
  const server = createServer((request, response) => void answer(request, response, forms))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  const url = `http://127.0.0.1:${address.port}`
  return {
    uploadUrl: `${url}/legacy/`,
    simpleUrl: `${url}/simple/`,
    forms,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  forms: Map<string, RecordedForm>,
): Promise<void> {
  if (request.method === 'POST') {
    const { filename, form } = await receive(request)
    forms.set(filename, form)
    response.writeHead(200).end()
  } else {
    response.writeHead(404).end()
  }
}

async function receive(request: IncomingMessage): Promise<{ readonly filename: string; readonly form: RecordedForm }> {
  const form = new Map<string, string[]>()
  let filename = ''
  await readMultipart(request, request.headers['content-type'] ?? '', async (head, bytes) => {
    const pieces: Buffer[] = []
    for await (const piece of bytes) pieces.push(Buffer.from(piece))
    const value = Buffer.concat(pieces).toString('utf8')
    if (head.filename === undefined) form.set(head.name, [...(form.get(head.name) ?? []), value])
    else filename = head.filename
  })
  return { filename, form }
}
