import type { UnreadableDistribution } from '../distributions/distribution.ts'
import { formatPrintableLine } from '../errors/printable-text.ts'
import type { PackageIndex } from '../package-index/package-index.ts'
import { DEFECT_RULES, GENERAL_REMEDY } from './defects/defect-rules.ts'
import type { Finding } from './finding.ts'

/** Every reason why a file cannot be published at all. Nobody can ignore these: there is nothing to send. Pure. */
export function checkReadability(file: UnreadableDistribution, index: PackageIndex): readonly Finding[] {
  return file.defects.map(({ rule, detail }) => {
    const description = DEFECT_RULES.find(({ id }) => id === rule)
    const indexSays = index.kind === 'other' ? undefined : description?.indexSays
    return {
      rule,
      severity: 'refuse',
      filename: file.filename,
      summary: `${formatPrintableLine(file.filename, 255)}: ${detail}`,
      ...(indexSays !== undefined && { indexSays }),
      remedy: description?.remedy ?? GENERAL_REMEDY,
    }
  })
}
