import type { RuleDescription, RuleGroup } from '../src/rules/rule.ts'
import { RULE_CATALOGUE } from '../src/rules/rule-catalogue.ts'

/** In the order in which one thinks of a release: the run, its names, what is said, what is inside, what is there. */
const GROUPS: Readonly<Record<RuleGroup, string>> = {
  run: 'The run',
  filename: 'File names',
  'project name': "The project's name",
  version: 'Versions',
  'core metadata': 'Core metadata',
  'license and classifiers': 'Licence and classifiers',
  description: 'The description',
  dependencies: 'Dependencies',
  urls: 'URLs',
  archive: 'Archives',
  wheel: 'What is in a wheel',
  sdist: 'What is in an sdist',
  size: 'Sizes',
  release: 'The release on the index',
}

/** docs/rules.md: one heading a rule, by which a finding is looked up. Pure. */
export function formatRulesPage(rules: readonly RuleDescription[] = RULE_CATALOGUE): string {
  const groups = Map.groupBy(rules, rule => rule.group)
  const titles = Object.entries(GROUPS) as readonly (readonly [RuleGroup, string])[]
  const sections = titles.flatMap(([group, title]) => {
    const ofGroup = groups.get(group) ?? []
    return ofGroup.length === 0 ? [] : [`## ${title}\n`, ...ofGroup.map(formatRule)]
  })
  return `${HEAD}\n${sections.join('\n')}`
}

const HEAD = `<!-- Written by scripts/write-rules-page.ts from src/rules/. Not to be edited by hand. -->

# Rules

Before the first byte is sent, every file is checked against all that an index is known to refuse: a file that is
published can never be replaced, and a release that was refused half-way can rarely be mended. Each finding names its
rule, and here is what is behind it.

- A rule **refuses** the run, all of it, or **warns**. What is marked *PyPI and TestPyPI* is asked of files for these two;
  what is marked *every index* is in a specification of Python packaging, or nothing could be sent otherwise.
- Rules can be wrong: an index changes its mind without telling. \`ignore-rules: classifier-unknown, summary-too-long\`
  makes warnings of refusals, and the index decides. Where no upload can be made of a file, the finding says why that does not help.
- \`verify-metadata: false\` leaves out all rules but those without which no upload can be made.
`

function formatRule({ id, severity, holdsFor, description, indexSays, remedy }: RuleDescription): string {
  const force = severity === 'refuse' ? 'Refuses' : 'Warns'
  const where = holdsFor === 'pypi' ? 'PyPI and TestPyPI' : 'every index'
  return [
    `### ${id}\n`,
    `*${force}; ${where}.* ${description}\n`,
    ...(indexSays === undefined ? [] : [`PyPI answers: “${indexSays}”\n`]),
    `**What to do:** ${remedy}\n`,
  ].join('\n')
}
