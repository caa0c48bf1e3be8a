import { createCipheriv, createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildWheel } from '../../support/archives/build-wheel.ts'

/**
 * Writes so many wheels of one release, as a project for many platforms has them: by their build numbers.
 * @param payloadBytes how many bytes that cannot be compressed are in each
 * @returns sha256 by file name
 */
export async function writeManyWheels(
  directory: string,
  count: number,
  payloadBytes = 0,
): Promise<ReadonlyMap<string, string>> {
  const wheels = Array.from({ length: count }, (_, number) =>
    buildWheel({
      name: 'many',
      version: '1.0',
      buildTag: String(number + 1),
      files: { 'many.py': `n = ${number}\n`, 'many.bin': noise(number, payloadBytes) },
    }),
  )
  await Promise.all(wheels.map(({ filename, bytes }) => writeFile(join(directory, filename), bytes)))
  return new Map(wheels.map(({ filename, bytes }) => [filename, createHash('sha256').update(bytes).digest('hex')]))
}

/** The same for the same number. */
function noise(number: number, bytes: number): Uint8Array {
  const key = createHash('sha256').update(String(number)).digest()
  return createCipheriv('aes-256-ctr', key, Buffer.alloc(16)).update(Buffer.alloc(bytes))
}
