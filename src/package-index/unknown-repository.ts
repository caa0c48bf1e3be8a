import type { Problem } from '../errors/problem.ts'
import { quoteValue } from '../errors/quote-value.ts'
import { editDistance } from '../inputs/edit-distance.ts'
import type { Destination } from '../inputs/inputs.ts'
import type { Pypirc } from '../inputs/pypirc.ts'
import { KNOWN_INDEXES } from './known-indexes.ts'

const MOST_NAMES = 20

/** `repository` names neither PyPI nor TestPyPI nor a section of `.pypirc` that has an address. Pure. */
export function buildUnknownRepositoryProblem(
  { name, source }: Extract<Destination, { kind: 'repository' }>,
  pypirc: Pypirc | undefined,
): Problem {
  if (pypirc?.has(name)) {
    return {
      code: 'repository-unknown',
      summary: `Section [${name}] of \`.pypirc\` has no \`repository\`, so there is no address to publish to.`,
      remedy: 'Add a line `repository = https://…` to that section, with the upload address of the index.',
    }
  }
  const names = [...new Set([...KNOWN_INDEXES.keys(), ...(pypirc?.keys() ?? [])])]
  const known = names
    .slice(0, MOST_NAMES)
    .map(each => quoteValue(each))
    .join(', ')
  const file = pypirc === undefined ? 'No `.pypirc` file was read.' : ''
  return {
    code: 'repository-unknown',
    summary: `\`${source}\` names an index that is not known: ${quoteValue(name)}.`,
    detail: `Known names: ${known}. ${file}`.trimEnd(),
    remedy: suggest(name, source, names),
  }
}

function suggest(name: string, source: string, names: readonly string[]): string {
  if (/[./]/.test(name)) return 'An address goes into another input: write `repository-url: https://…`.'
  const plain = name.toLowerCase().replace(/[-_. ]/g, '')
  const nearest = names.find(known => editDistance(plain, known.toLowerCase()) <= 1)
  if (nearest !== undefined) return `Write ${quoteValue(`${source}: ${nearest}`)}.`
  return 'Set `pypirc` to a file that has a section of this name, or give the address: `repository-url: https://…`.'
}
