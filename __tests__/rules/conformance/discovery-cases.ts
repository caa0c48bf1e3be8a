import { buildSdist } from '../../support/archives/build-sdist.ts'
import { buildWheel } from '../../support/archives/build-wheel.ts'
import type { ConformanceCase } from './conformance-case.ts'

const project = { name: 'tstools', version: '0.1' }
const wheel = buildWheel(project)
const sdist = buildSdist(project)

export const DISCOVERY_CASES: readonly ConformanceCase[] = [
  {
    rule: 'extension-filetype-mismatch',
    breaks: { files: [{ ...wheel, filename: 'tstools-0.1-py3-none-any.WHL' }] },
    nearly: { files: [wheel] },
  },
  {
    rule: 'extension-unknown',
    breaks: { files: [{ ...sdist, filename: 'tstools-0.1.tgz' }] },
    nearly: { files: [sdist, { ...sdist, filename: 'notes.txt' }] },
  },
]
