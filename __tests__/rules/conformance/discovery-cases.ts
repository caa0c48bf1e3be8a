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
  {
    rule: 'extension-unknown',
    about: 'an sdist as a zip archive',
    breaks: { files: [{ ...sdist, filename: 'Ts-Tools-0.1.0rc.1.zip' }] },
    nearly: { files: [sdist, { ...sdist, filename: 'screenshots.zip' }] },
  },
  {
    rule: 'extension-unknown',
    about: 'an sdist as a .ZIP',
    breaks: { files: [{ ...sdist, filename: 'tstools-0.1.ZIP' }] },
    nearly: { files: [sdist, { ...sdist, filename: 'tstools.ZIP' }] },
  },
  {
    rule: 'extension-filetype-mismatch',
    about: 'an sdist',
    breaks: { files: [{ ...sdist, filename: 'tstools-0.1.TAR.GZ' }] },
    nearly: { files: [sdist] },
  },
]
