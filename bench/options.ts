import { parseArgs } from 'node:util'
import { SET_NAMES, type SetName } from './sets.ts'
import { parseToolName, type ToolName } from './tools.ts'

export interface Options {
  readonly sets: readonly SetName[]
  readonly rounds: number
  /** Those that each set measures, where not given. */
  readonly tools?: readonly ToolName[]
  /** Seconds of a round trip. */
  readonly delay: number
  /** Bytes a second in each direction; 0 for no limit. */
  readonly rate: number
  /** Seconds an upload takes the index when the last byte has come. */
  readonly serverTime: number
  /** So many of them under the lock of the project. */
  readonly lockedTime: number
  /** Sets of some files of some kilobytes: shows that everything runs, not how fast. */
  readonly quick: boolean
}

const USUAL = {
  sets: SET_NAMES.join(),
  rounds: '5',
  delay: '50',
  rate: '200',
  'server-time': '300',
  'locked-time': '0',
}

/** Every tool and every kind of set, and little waiting. */
const QUICK = { ...USUAL, sets: 'small,matrix,rerun,direct', rounds: '1', delay: '4', 'server-time': '10' }

export const USAGE = `npm run bench -- [options]

  --sets A,B         of ${SET_NAMES.join(', ')} (all)
  --rounds N         how often each tool runs (5)
  --tools A,B        curl, curl-N, uv, twine, pypi-publish, pypi-publish-N, where N files go at once
  --delay MS         of a round trip (50)
  --rate MBIT        per second in each direction, 0 for no limit (200)
  --server-time MS   that an upload takes the index (300)
  --locked-time MS   so many of them under a lock of the project, as PyPI's storing is (0)
  --quick            small files, one round, nothing written: shows that everything runs
`

/** @throws {Error} that says what is wrong with the arguments */
export function parseOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sets: { type: 'string' },
      rounds: { type: 'string' },
      tools: { type: 'string' },
      delay: { type: 'string' },
      rate: { type: 'string' },
      'server-time': { type: 'string' },
      'locked-time': { type: 'string' },
      quick: { type: 'boolean', default: false },
    },
  })
  const { quick, tools, ...given } = values
  const wanted = { ...(quick ? QUICK : USUAL), ...given }
  const rounds = parseNumber(wanted.rounds, '--rounds')
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds needs a whole number, 1 or more')
  return {
    sets: wanted.sets.split(',').map(parseSetName),
    rounds,
    ...(tools !== undefined && { tools: tools.split(',').map(parseToolName) }),
    delay: parseNumber(wanted.delay, '--delay') / 1000,
    rate: (parseNumber(wanted.rate, '--rate') * 1e6) / 8,
    serverTime: parseNumber(wanted['server-time'], '--server-time') / 1000,
    lockedTime: parseNumber(wanted['locked-time'], '--locked-time') / 1000,
    quick,
  }
}

function parseNumber(text: string, option: string): number {
  const value = Number(text)
  if (text.trim() === '' || !Number.isFinite(value) || value < 0) throw new Error(`${option} needs a number, 0 or more`)
  return value
}

function parseSetName(text: string): SetName {
  const name = SET_NAMES.find(known => known === text)
  if (name === undefined) throw new Error(`there is no set ${text}: the sets are ${SET_NAMES.join(', ')}`)
  return name
}
