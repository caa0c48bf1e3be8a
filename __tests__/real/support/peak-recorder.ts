import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Tells how much memory a process has used at most, by the kernel's own account. */
export interface PeakRecorder {
  /** For the process that is measured. */
  readonly nodeOptions: readonly string[]
  /** Bytes, once it has ended. */
  read(): Promise<number>
}

export async function createPeakRecorder(directory: string): Promise<PeakRecorder> {
  const [module, peakFile] = [join(directory, 'record-peak.mjs'), join(directory, 'peak')]
  const record = `writeFileSync(${JSON.stringify(peakFile)}, readFileSync('/proc/self/status'))`
  const text = `import { readFileSync, writeFileSync } from 'node:fs'\nprocess.on('exit', () => ${record})\n`
  await writeFile(module, text)
  return {
    nodeOptions: ['--import', module],
    read: async () => Number(/VmHWM:\s+(\d+) kB/.exec(await readFile(peakFile, 'utf8'))?.[1]) * 1024,
  }
}
