import type { ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type ActionRun, runAction } from '../support/run-action.ts'
import { type Pypiserver, startPypiserver } from './support/start-pypiserver.ts'
import { makeTemporaryDirectory } from './support/temporary-directory.ts'
import { writeManyWheels } from './support/write-many-wheels.ts'

const KILLS = 50
const FILES = 20
/** Large enough that most of the time goes into sending, and that a kill may strike in the middle of a file. */
const FILE_BYTES = 1024 * 1024
/** Releases that are killed at the same time, each on a server of its own: the machines that run this have two cores. */
const LANES = 2

/** `KILL_SEED=… npm test -- --config jest.real.config.js kill` repeats a case. */
const seed = Number(process.env['KILL_SEED'] ?? Math.floor(Math.random() * 2 ** 31))

interface Lane {
  readonly directory: Awaited<ReturnType<typeof makeTemporaryDirectory>>
  readonly server: Pypiserver
  readonly digests: ReadonlyMap<string, string>
}

let lanes: readonly Lane[]

beforeAll(async () => {
  lanes = await Promise.all(Array.from({ length: LANES }, startLane))
})

afterAll(async () => {
  for (const { server, directory } of lanes ?? []) {
    await server[Symbol.asyncDispose]()
    await directory[Symbol.asyncDispose]()
  }
})

describe('a release of 20 files to a real pypiserver', () => {
  test(`is completed by the next run, whenever the process is killed (KILL_SEED=${seed})`, async () => {
    // How long it takes when nobody interferes but the other lanes, which are as busy.
    const started = performance.now()
    await Promise.all(lanes.map(async lane => expect(await publish(lane)).toMatchObject({ exitCode: 0 })))
    const moments = drawMoments(randomNumbers(seed), performance.now() - started)
    process.stdout.write(`KILL_SEED=${seed}: ${moments.map(describeMoment).join(', ')}\n`)

    const found: number[] = []
    await Promise.all(
      lanes.map(async (each, number) => {
        for (const moment of moments.filter((_, kill) => kill % LANES === number)) {
          found.push(await killAndComplete(each, moment))
        }
      }),
    )
    process.stdout.write(`files found there by the next run: ${found.join(', ')}\n`)
    // Moments at which there was nothing to interrupt would prove nothing.
    expect(found.filter(count => count > 0 && count < FILES).length).toBeGreaterThan(KILLS / 10)
  })
})

/** So many milliseconds after the start of an upload, counted from 1; of the process for 0. */
interface Moment {
  readonly uploads: number
  readonly milliseconds: number
}

/** One half from all of the run, the other from the midst of its uploads. */
function drawMoments(random: () => number, duration: number): readonly Moment[] {
  return Array.from({ length: KILLS }, (_, kill) => {
    if (kill % 4 < 2) return { uploads: 0, milliseconds: Math.floor(random() * duration) }
    return { uploads: 1 + Math.floor(random() * FILES), milliseconds: Math.floor(random() * 15) }
  })
}

function describeMoment({ uploads, milliseconds }: Moment): string {
  return uploads === 0 ? `${milliseconds} ms` : `upload ${uploads} + ${milliseconds} ms`
}

function killAt({ uploads, milliseconds }: Moment): (child: ChildProcess) => void {
  return child => {
    const kill = () => setTimeout(() => child.kill('SIGKILL'), milliseconds)
    if (uploads === 0) kill()
    let begun = 0
    child.stdout?.on('data', (text: string | Buffer) => {
      const before = begun
      begun += String(text).split('\u2191').length - 1
      if (before < uploads && begun >= uploads) kill()
    })
  }
}

/** @returns how many files had arrived when the process was killed */
async function killAndComplete(lane: Lane, moment: Moment): Promise<number> {
  // The server may still be writing what the run before last had sent it.
  await rm(lane.server.files, { recursive: true, maxRetries: 50, retryDelay: 100 })
  await mkdir(lane.server.files)
  await publish(lane, killAt(moment))
  const arrived = (await readdir(lane.server.files)).length
  const run = await publish(lane)
  const { outputs } = run
  const seen = { moment, arrived, exitCode: run.exitCode, log: run.exitCode === 0 ? '' : run.log }
  expect(seen).toEqual({ moment, arrived, exitCode: 0, log: '' })
  expect(Number(outputs['uploaded-count']) + Number(outputs['skipped-count'])).toBe(FILES)
  // One that was still on its way may arrive after the look, and be found there when it is sent again.
  expect(Number(outputs['uploaded-count'])).toBeLessThanOrEqual(FILES - arrived)
  expect(await readStored(lane)).toEqual(lane.digests)
  return arrived
}

async function startLane(): Promise<Lane> {
  const directory = await makeTemporaryDirectory()
  const server = await startPypiserver(directory.path)
  const dist = join(directory.path, 'dist')
  await mkdir(dist)
  return { directory, server, digests: await writeManyWheels(dist, FILES, FILE_BYTES) }
}

function publish(
  { directory, server }: Lane,
  onStart: NonNullable<Parameters<typeof runAction>[0]['onStart']> = () => {},
): Promise<ActionRun> {
  const inputs = {
    'repository-url': server.uploadUrl,
    'index-url': server.simpleUrl,
    user: server.user,
    password: server.password,
  }
  return runAction({ workspace: directory.path, inputs, onStart })
}

async function readStored({ server }: Lane): Promise<ReadonlyMap<string, string>> {
  const filenames = await readdir(server.files)
  const digests = filenames.map(async filename => {
    const bytes = await readFile(join(server.files, filename))
    return [filename, createHash('sha256').update(bytes).digest('hex')] as const
  })
  return new Map(await Promise.all(digests))
}

/** The same numbers from 0 to 1 for the same seed (mulberry32). */
function randomNumbers(start: number): () => number {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
