import type { UnreadableDistribution } from '../distributions/distribution.ts'
import { formatPrintableLine } from '../errors/printable-text.ts'
import type { PackageIndex } from '../package-index/package-index.ts'
import { ZIP_FRAMING_RULES } from './archive/zip-framing-rules.ts'
import { DEFECT_RULES, GENERAL_REMEDY } from './defects/defect-rules.ts'
import type { Finding } from './finding.ts'

/** A directory that is not where the archive says breaks a rule on its framing, and keeps it from being read, too. */
const DESCRIPTIONS = [...DEFECT_RULES, ...ZIP_FRAMING_RULES]

/**
 * Every reason why a file cannot be published as it is. Such a rule can be ignored where an upload form can be built even
 * so; where it cannot, the finding says why. Pure.
 */
export function checkReadability(
  file: UnreadableDistribution,
  index: PackageIndex,
  ignoredRules: ReadonlySet<string>,
): readonly Finding[] {
  return file.defects.map(({ rule, detail }) => {
    const description = DESCRIPTIONS.find(({ id }) => id === rule)
    const indexSays = index.kind === 'other' ? undefined : description?.indexSays
    const isIgnored = ignoredRules.has(rule)
    const inVain = isIgnored && file.otherwise === undefined ? ` ${explainWhyNotIgnored(file)}` : ''
    return {
      rule,
      severity: isIgnored && inVain === '' ? 'warn' : 'refuse',
      filename: file.filename,
      summary: `${formatPrintableLine(file.filename, 255)}: ${detail}`,
      ...(indexSays !== undefined && { indexSays }),
      remedy: `${description?.remedy ?? GENERAL_REMEDY}${inVain}`,
    }
  })
}

function explainWhyNotIgnored({ digests }: UnreadableDistribution): string {
  const why =
    digests === undefined
      ? 'there are no bytes to send'
      : 'the form of an upload is made of what file name and core metadata tell, and here they tell too little'
  return `\`ignore-rules\` does not help here: ${why}.`
}
