import { describe, expect, test } from '@jest/globals'
import type { Distribution } from '../../src/distributions/distribution.ts'
import { PublishError } from '../../src/errors/publish-error.ts'
import { FileBody } from '../../src/upload/file-body.ts'
import type { Files, OpenFile } from '../../src/world/files.ts'
import { aWheel } from '../support/some-distributions.ts'
import { filesOf, openInMemory, sha256 } from './an-upload-context.ts'

const FRAME = {
  contentType: 'multipart/form-data; boundary=x',
  before: Buffer.from('<before>'),
  after: Buffer.from('<after>'),
}
const CHUNK = 256 * 1024

function aWheelOf(content: string | Uint8Array): Distribution {
  return aWheel(undefined, { size: Buffer.from(content).length, digests: { sha256: sha256(content) } })
}

/** What arrives of a body, and with which error it ends. */
async function drain(body: FileBody): Promise<{ readonly received: string; readonly error?: unknown }> {
  let received = ''
  try {
    for await (const chunk of body.chunks()) received += Buffer.from(chunk).toString('latin1')
    return { received }
  } catch (error) {
    return { received, error }
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof PublishError ? error.problems[0]?.code : undefined
}

describe('FileBody', () => {
  test('FileBody sends the file within its frame and knows the length before', async () => {
    const wheel = aWheelOf('content')
    const body = new FileBody(FRAME, wheel, filesOf({ [wheel.path]: 'content' }))
    expect(body.length).toBe('<before>content<after>'.length)
    expect(body.completed).toBe(false)
    expect(await drain(body)).toEqual({ received: '<before>content<after>' })
    expect(body.completed).toBe(true)
    expect(body.failure).toBeUndefined()
  })

  test('FileBody tells how much of the file has left, piece by piece', async () => {
    const content = 'x'.repeat(2 * CHUNK + 1)
    const wheel = aWheelOf(content)
    const sent: number[] = []
    await drain(new FileBody(FRAME, wheel, filesOf({ [wheel.path]: content }), bytes => void sent.push(bytes)))
    expect(sent).toEqual([CHUNK, 2 * CHUNK, 2 * CHUNK + 1])
  })

  test('FileBody can be sent again', async () => {
    const wheel = aWheelOf('content')
    const body = new FileBody(FRAME, wheel, filesOf({ [wheel.path]: 'content' }))
    expect(await drain(body)).toEqual(await drain(body))
  })

  test('FileBody was not sent as far as the index is concerned when the answer was another address', async () => {
    const wheel = aWheelOf('content')
    const body = new FileBody(FRAME, wheel, filesOf({ [wheel.path]: 'content' }))
    await drain(body)
    body.noteMoved()
    expect([body.completed, body.mayHaveArrived]).toEqual([false, false])
    await drain(body)
    // This one broke off, so that it is not the whole one that moved.
    for await (const _ of body.chunks()) break
    body.noteMoved()
    expect([body.completed, body.mayHaveArrived]).toEqual([true, true])
  })

  test('FileBody may have arrived when it was sent whole, unless the answer said that it was not taken', async () => {
    const wheel = aWheelOf('content')
    const body = new FileBody(FRAME, wheel, filesOf({ [wheel.path]: 'content' }))
    const states = [body.mayHaveArrived]
    const observe = () => states.push(body.mayHaveArrived)
    body.noteDeclined()
    await drain(body)
    observe()
    body.noteDeclined()
    observe()
    // A sending without an answer stays open, whatever becomes of the next ones.
    await drain(body)
    await drain(body)
    body.noteDeclined()
    body.noteDeclined()
    observe()
    for await (const _ of body.chunks()) break
    body.noteDeclined()
    observe()
    expect(states).toEqual([false, true, false, true, true])
  })

  test('FileBody sends a file of many chunks', async () => {
    const content = 'x'.repeat(3 * CHUNK + 7)
    const wheel = aWheelOf(content)
    const { received } = await drain(new FileBody(FRAME, wheel, filesOf({ [wheel.path]: content })))
    expect(received).toBe(`<before>${content}<after>`)
  })

  test.each([
    ['its first byte changed', (content: string) => `y${content.slice(1)}`],
    ['its last byte changed', (content: string) => `${content.slice(0, -1)}y`],
    ['it grew', (content: string) => `${content}y`],
    ['it shrank', (content: string) => content.slice(0, -1)],
  ])('FileBody withholds the end of a file when %s', async (_, change) => {
    const content = 'x'.repeat(2 * CHUNK + 7)
    const wheel = aWheelOf(content)
    // The size stays what it was when the file was opened: the change happens while it is sent.
    const files: Files = { ...filesOf({}), open: async () => openInMemory(Buffer.from(change(content)), wheel.size) }
    const body = new FileBody(FRAME, wheel, files)
    const { received, error } = await drain(body)
    expect(codeOf(error)).toBe('file-changed')
    expect(body.failure).toBe(error)
    expect(body.completed).toBe(false)
    expect(received.length).toBeLessThan('<before>'.length + wheel.size)
  })

  test('FileBody sends no byte of a file that has another size', async () => {
    const wheel = aWheelOf('content')
    const { received, error } = await drain(new FileBody(FRAME, wheel, filesOf({ [wheel.path]: 'content and more' })))
    expect(codeOf(error)).toBe('file-changed')
    expect(String(error)).toContain('changed after its digest had been computed, so it was not uploaded.')
    expect(received).toBe('<before>')
  })

  test('FileBody names a file that has vanished', async () => {
    const wheel = aWheelOf('content')
    const { received, error } = await drain(new FileBody(FRAME, wheel, filesOf({})))
    expect(received).toBe('')
    expect(error).toBeInstanceOf(PublishError)
    expect(error).toMatchObject({
      problems: [
        {
          code: 'file-vanished',
          filename: wheel.filename,
          remedy:
            'Let every step that writes there end before this one starts, and nothing build in the background. Then run ' +
            'the job again.',
        },
      ],
    })
    expect(String(error)).toContain(wheel.path)
  })

  test.each([Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' }), new Error('locked'), 'gone'])(
    'FileBody does not take a file for vanished that cannot be opened: %s',
    async cause => {
      const body = new FileBody(FRAME, aWheelOf('content'), { ...filesOf({}), open: () => Promise.reject(cause) })
      const { error } = await drain(body)
      expect(codeOf(error)).toBe('file-unreadable')
      expect(body.failure).toBe(error)
      expect(body.failure?.cause).toBe(cause)
    },
  )

  test('FileBody names a file that cannot be read, and why', async () => {
    const wheel = aWheelOf('content')
    const file: OpenFile = {
      ...openInMemory(Buffer.from('content')),
      read: async () => {
        throw new Error('EIO: i/o error')
      },
    }
    const { error } = await drain(new FileBody(FRAME, wheel, { ...filesOf({}), open: async () => file }))
    expect(error).toMatchObject({
      problems: [
        {
          code: 'file-unreadable',
          filename: wheel.filename,
          summary: `${wheel.filename} could not be read while it was uploaded.`,
          detail: 'EIO: i/o error',
          remedy: `See that ${wheel.path} is a file that the runner's user may read.`,
        },
      ],
    })
  })

  test("FileBody does not take the sender's errors for its own", async () => {
    const wheel = aWheelOf('content')
    const body = new FileBody(FRAME, wheel, filesOf({ [wheel.path]: 'content' }))
    const chunks = body.chunks()
    await chunks.next()
    await expect(chunks.throw(new Error('EPIPE'))).rejects.toThrow('EPIPE')
    expect(body.failure).toBeUndefined()
  })

  test('FileBody closes the file, whoever stops first', async () => {
    let open = 0
    const wheel = aWheelOf('content')
    const files: Files = {
      ...filesOf({}),
      open: async () => {
        open++
        const close = async (): Promise<void> => {
          open--
        }
        return { ...openInMemory(Buffer.from('content')), close }
      },
    }
    const body = new FileBody(FRAME, wheel, files)
    for await (const _ of body.chunks()) break
    expect(open).toBe(0)
    expect(body.completed).toBe(false)
    expect(body.failure).toBeUndefined()
    await drain(body)
    expect(open).toBe(0)
  })
})
