import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { extract } from 'tar-stream'
import { Refusal } from '../refusal.ts'

/**
 * Opens a `.tar.gz` and looks for one top directory with PKG-INFO in it.
 * @throws {Refusal} 400
 */
export async function checkSdistArchive(path: string): Promise<void> {
  if (!(await isGzip(path))) throw new Refusal(400, 'Invalid distribution file. File is not a tarfile')
  const names = await readMemberNames(path)
  const tops = new Set(names.map(name => name.split('/')[0] ?? ''))
  const [top = ''] = tops
  if (tops.size !== 1 || top === '.' || top === '')
    throw new Refusal(400, 'Invalid distribution file. Incorrect number of top-level directories in sdist')
  if (!names.includes(`${top}/PKG-INFO`))
    throw new Refusal(400, `Invalid distribution file. PKG-INFO not found at ${top}/PKG-INFO`)
}

async function isGzip(path: string): Promise<boolean> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0)
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b
  } finally {
    await file.close()
  }
}

async function readMemberNames(path: string): Promise<string[]> {
  const names: string[] = []
  const members = extract()
  members.on('entry', (header, stream, next) => {
    names.push(header.name)
    stream.on('end', next)
    stream.resume()
  })
  try {
    await pipeline(createReadStream(path), createGunzip(), members)
  } catch {
    throw new Refusal(400, 'Invalid distribution file. None')
  }
  return names
}
