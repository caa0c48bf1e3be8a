import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildSdist } from '../../support/archives/build-sdist.ts'
import { buildWheel } from '../../support/archives/build-wheel.ts'

/** Writes the wheel and the sdist of a project that says its greeting, and returns their names. */
export async function writeGreeter(directory: string, greeting: string, version = '0.1'): Promise<readonly string[]> {
  const contents = {
    name: 'greeter',
    version,
    fields: [['Summary', 'Says hello']],
    files: { 'greeter.py': `greeting = ${JSON.stringify(greeting)}\n` },
  } as const
  const distributions = [buildWheel(contents), buildSdist(contents)]
  await Promise.all(distributions.map(({ filename, bytes }) => writeFile(join(directory, filename), bytes)))
  return distributions.map(({ filename }) => filename)
}
