import { editDistance } from './edit-distance.ts'
import { INPUT_NAMES, type InputName } from './names.ts'

const LONGEST_NAME = Math.max(...INPUT_NAMES.map(name => name.length))

/** What other actions call the secret that `password` takes. */
const TOKEN_NAMES: ReadonlySet<string> = new Set(['token', 'api-token', 'pypi-token', 'pypi-api-token'])

/**
 * The input that a name most likely means, or `undefined` when it resembles none. Other programs use `INPUT_*` too, so
 * the name must be close: a letter or two mistyped, or one name the beginning of the other.
 */
export function suggestInput(unknown: string): InputName | undefined {
  const name = unknown.toLowerCase().replaceAll(/[_ ]/g, '-')
  if (name.length > 2 * LONGEST_NAME) return undefined
  if (/^dry$|dry-?run/.test(name)) return 'dry-run'
  if (TOKEN_NAMES.has(name)) return 'password'
  const near = INPUT_NAMES.map(input => ({ input, distance: editDistance(name, input) }))
    .filter(({ input, distance }) => distance <= toleratedMistakes(input) || isBeginning(name, input))
    .sort((a, b) => a.distance - b.distance)
  return near[0]?.input
}

function toleratedMistakes(input: InputName): number {
  return Math.max(1, Math.floor(input.length / 4))
}

/** `packages` for `packages-dir`, `username` for `user`; but `user-agent` is another word. */
function isBeginning(name: string, input: InputName): boolean {
  if (Math.min(name.length, input.length) < 4) return false
  return input.startsWith(name) || (name.startsWith(input) && !name.slice(input.length).includes('-'))
}
