import { buffer } from 'node:stream/consumers'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { quote, Refusal } from '../refusal.ts'

const DATA_DESCRIPTOR = 0x8
const STORED = 0
const DEFLATED = 8

/**
 * Opens a wheel and looks for the members that it must have.
 * @returns METADATA, byte for byte
 * @throws {Refusal} 400
 */
export async function checkWheelArchive(filename: string, path: string): Promise<Buffer> {
  const archive = await openArchive(path)
  try {
    const entries = await readEntries(archive)
    const [name = '', version = ''] = filename.split('-')
    const directory = `${name}-${version}.dist-info`
    if (!entries.has(`${directory}/WHEEL`))
      throw new Refusal(400, `Invalid distribution file. WHEEL not found at ${directory}/WHEEL`)
    if (!entries.has(`${directory}/RECORD`)) refuseWithout('RECORD', filename, directory)
    const metadata = entries.get(`${directory}/METADATA`)
    if (metadata === undefined) refuseWithout('METADATA', filename, directory)
    return await buffer(await archive.openReadStreamPromise(metadata))
  } finally {
    archive.close()
  }
}

async function openArchive(path: string): Promise<ZipFile> {
  try {
    return await openPromise(path, { autoClose: false })
  } catch {
    throw new Refusal(400, 'Invalid distribution file. File is not a zipfile')
  }
}

async function readEntries(archive: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>()
  try {
    for await (const entry of archive.eachEntry()) entries.set(entry.fileName, entry)
  } catch {
    throw new Refusal(400, 'Invalid distribution file. None')
  }
  for (const entry of entries.values()) checkEntry(entry)
  return entries
}

function checkEntry(entry: Entry): void {
  if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED)
    throw new Refusal(400, 'Invalid distribution file. File does not use a supported compression type')
  if ((entry.generalPurposeBitFlag & DATA_DESCRIPTOR) !== 0)
    throw new Refusal(400, 'ZIP archive not accepted: ZIP contains a data descriptor.')
}

function refuseWithout(member: string, filename: string, directory: string): never {
  const message = `Wheel ${quote(filename)} does not contain the required ${member} file: ${directory}/${member}`
  throw new Refusal(400, message)
}
