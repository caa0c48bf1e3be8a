import { buffer } from 'node:stream/consumers'
import { fromBuffer } from 'yauzl'

/** A member of a zip archive as a library reads it, unless it finds something wrong, or no such member. */
export async function readMember(archive: Buffer, name: string): Promise<Uint8Array | undefined> {
  return await read(archive, name).catch(() => undefined)
}

async function read(archive: Buffer, name: string): Promise<Uint8Array> {
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>()
  fromBuffer(archive, { lazyEntries: true, strictFileNames: true }, (error, zip) => {
    if (error) return reject(error)
    let found: Parameters<typeof zip.openReadStream>[0] | undefined
    zip.on('error', reject)
    zip.on('entry', entry => {
      if (entry.fileName === name) found = entry
      zip.readEntry()
    })
    zip.on('end', () => {
      if (found === undefined) return reject(new Error(`the other reader finds no ${name}`))
      zip.openReadStream(found, (failure, stream) => (failure ? reject(failure) : buffer(stream).then(resolve, reject)))
    })
    zip.readEntry()
  })
  return await promise
}
