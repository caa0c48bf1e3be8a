import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { createCertificateAuthority } from '../__tests__/support/certificates.ts'

/** What went over the link. */
export interface LinkAccount {
  readonly connections: number
  readonly open: number
  readonly bytesUp: number
  readonly bytesDown: number
}

/** What reached the index. */
export interface IndexAccount {
  readonly files: readonly { readonly filename: string; readonly size: number; readonly sha256: string }[]
  readonly requests: Readonly<Record<string, number>>
  readonly complaints: readonly string[]
}

export interface LinkSettings {
  /** Seconds, one way. */
  readonly delay: number
  /** Bytes a second in each direction; 0 for no limit. */
  readonly rate: number
}

export interface IndexSettings {
  /** Seconds. */
  readonly serverTime: number
  readonly lockedTime: number
  readonly verify: boolean
  /** Keeps the files of before. */
  readonly keep: boolean
}

/** An index behind a link, each a process of its own, and the program that measures. */
export interface Laboratory {
  /** Where the link takes connections, on loopback. */
  readonly port: number
  /** PEM file with the certificate of the authority that certifies the index. */
  readonly authority: string
  readonly measure: string
  setLink(settings: LinkSettings): Promise<LinkAccount>
  readLink(): Promise<LinkAccount>
  setIndex(settings: IndexSettings): Promise<IndexAccount>
  readIndex(): Promise<IndexAccount>
}

const sources = fileURLToPath(new URL('.', import.meta.url))

/**
 * Compiles the three programs into a directory, makes a certificate authority there, and starts index and link.
 * @throws when Go is missing
 */
export async function openLaboratory(directory: string): Promise<Laboratory & AsyncDisposable> {
  compile(directory)
  const authority = createCertificateAuthority('The benchmark')
  // The last one is for twine, which looks PyPI's files up under an older name.
  const { cert, key } = authority.issue('upload.pypi.org', 'pypi.org', 'localhost', '*.python.org')
  const paths = {
    authority: join(directory, 'ca.pem'),
    cert: join(directory, 'cert.pem'),
    key: join(directory, 'key.pem'),
  }
  await Promise.all([
    writeFile(paths.authority, authority.certificate),
    writeFile(paths.cert, cert),
    writeFile(paths.key, key, { mode: 0o600 }),
  ])
  const index = await start(join(directory, 'index'), ['-certificate', paths.cert, '-key', paths.key])
  const link = await start(join(directory, 'link'), ['-server', `127.0.0.1:${index.port}`])
  return {
    port: link.port,
    authority: paths.authority,
    measure: join(directory, 'measure'),
    setLink: settings => control<LinkAccount>(link, settings),
    readLink: () => control<LinkAccount>(link),
    setIndex: settings => control<IndexAccount>(index, settings),
    readIndex: () => control<IndexAccount>(index),
    async [Symbol.asyncDispose]() {
      await Promise.all([link.end(), index.end()])
    },
  }
}

function compile(directory: string): void {
  try {
    // `-trimpath`: the standard library is compiled once for all directories.
    execFileSync('go', ['build', '-trimpath', '-o', `${directory}/`, './...'], { cwd: sources, stdio: 'inherit' })
  } catch (cause) {
    throw new Error('The link and the index of the benchmark need Go 1.25 or later on the PATH.', { cause })
  }
}

interface Program {
  readonly port: number
  readonly control: number
  end(): Promise<void>
}

async function start(program: string, args: readonly string[]): Promise<Program> {
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = new Promise<void>(resolve => child.once('close', () => resolve()))
  const ports = await readFirstLine(child)
  // They end with their standard input, so that none is left over however this process ends.
  const end = async () => {
    child.stdin?.end()
    await ended
  }
  return { ...ports, end }
}

async function readFirstLine(child: ChildProcess): Promise<{ readonly port: number; readonly control: number }> {
  if (child.stdout === null) throw new Error('the program has no standard output')
  for await (const line of createInterface({ input: child.stdout })) return JSON.parse(line)
  throw new Error(`${child.spawnfile} ended before it began`)
}

async function control<Account>({ control: port }: Program, settings?: object): Promise<Account> {
  const request = settings === undefined ? {} : { method: 'PUT', body: JSON.stringify(settings) }
  const response = await fetch(`http://127.0.0.1:${port}/`, request)
  if (!response.ok) throw new Error(`the program refuses ${JSON.stringify(settings)}: ${await response.text()}`)
  return (await response.json()) as Account
}
