import type { ClientRequest } from 'node:http'
import { describe, expect, test } from '@jest/globals'
import { writeBody } from '../../../src/runtime/http/write-body.ts'

const PIECES = ['first', 'second', 'last'].map(text => Buffer.from(text))

/** Writes the pieces to a connection that calls `onWrite` with each, in place of telling that it has left. */
async function write(onWrite: (piece: string, left: (error?: Error) => void, settle: () => void) => void) {
  const settled = new AbortController()
  const written: string[] = []
  let ended = false
  const outgoing = {
    write(chunk: Uint8Array, left: (error?: Error) => void) {
      written.push(chunk.toString())
      onWrite(chunk.toString(), left, () => settled.abort())
    },
    end() {
      ended = true
    },
  }
  const body = {
    length: Buffer.concat(PIECES).length,
    async *chunks() {
      yield* PIECES
    },
  }
  const complete = await writeBody(outgoing as unknown as ClientRequest, body, settled.signal)
  return { complete, ended, written }
}

describe('writeBody()', () => {
  test('writes piece after piece, and ends', async () => {
    const { complete, ended, written } = await write((_, left) => left())
    expect({ complete, ended, written }).toEqual({ complete: true, ended: true, written: ['first', 'second', 'last'] })
  })

  test('has sent everything when the answer overtakes the news that the last piece has left', async () => {
    const { complete, ended } = await write((piece, left, settle) => (piece === 'last' ? settle() : left()))
    expect({ complete, ended }).toEqual({ complete: true, ended: true })
  })

  test('sends no more when the answer comes in the middle', async () => {
    const { complete, ended, written } = await write((piece, left, settle) => (piece === 'second' ? settle() : left()))
    expect({ complete, ended, written }).toEqual({ complete: false, ended: false, written: ['first', 'second'] })
  })

  test('has not sent everything when the last piece could not be written', async () => {
    const { complete, ended } = await write((piece, left) => left(piece === 'last' ? new Error('EPIPE') : undefined))
    expect({ complete, ended }).toEqual({ complete: false, ended: false })
  })
})
