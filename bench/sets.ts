import type { ToolName } from './tools.ts'

export const SET_NAMES = [
  'small',
  'medium',
  'matrix',
  'modules',
  'big',
  'rerun',
  'rerun-modules',
  'direct',
  'concurrency',
  'locked',
] as const
export type SetName = (typeof SET_NAMES)[number]

/** What is published, and how. */
export interface BenchmarkSet {
  readonly name: SetName
  /** For the reader of the tables; of the full set. */
  readonly title: string
  /** Bytes of each wheel, about. */
  readonly wheels: readonly number[]
  /** How many modules these bytes are in each; else they are one file that is none. */
  readonly modules?: number
  readonly sdist: boolean
  /** The index has every file already. */
  readonly published: boolean
  /** The action publishes by trusted publishing; else by an API token, as its peers always do. */
  readonly trusted: boolean
  /** Without delay, limit and server time. */
  readonly direct: boolean
  /** Seconds of the server time under a lock of the project, where the set fixes them. */
  readonly lockedTime?: number
  readonly tools: readonly ToolName[]
}

const KB = 1000
const MB = 1000 * KB
const GB = 1000 * MB

/** @param quick files of some kilobytes, and few of them */
export function describeSet(name: SetName, quick: boolean): BenchmarkSet {
  const matrix = quick ? sizes(6, 20 * KB) : sizes(60, 1.5 * MB)
  const medium = quick ? sizes(3, 50 * KB) : sizes(10, 5 * MB)
  const big = quick ? [2 * MB] : [GB]
  const modules = quick ? 30 : 300
  const usual = { name, sdist: false, published: false, trusted: true, direct: false }
  const one = ['curl', 'uv', 'twine', 'pypi-publish'] as const
  const many = ['curl', 'curl-8', 'uv', 'twine', 'pypi-publish', 'pypi-publish-8'] as const
  const sweep = ['curl', ...[1, 2, 4, 8, 16].map(files => `pypi-publish-${files}` as const)] as const
  switch (name) {
    case 'small':
      return {
        ...usual,
        title: 'a wheel of 10 kB and its sdist',
        wheels: [10 * KB],
        sdist: true,
        trusted: false,
        tools: one,
      }
    case 'medium':
      return { ...usual, title: '10 wheels of 5 MB', wheels: medium, tools: many }
    case 'matrix':
      return { ...usual, title: '60 wheels of 1.5 MB', wheels: matrix, tools: many }
    case 'modules':
      return { ...usual, title: '60 wheels of 1.5 MB, of 300 modules each', wheels: matrix, modules, tools: many }
    case 'big':
      return { ...usual, title: 'one wheel of 1 GB', wheels: big, tools: one }
    case 'rerun':
      return { ...usual, title: 'the 60 wheels again', wheels: matrix, published: true, tools: one }
    case 'rerun-modules':
      return {
        ...usual,
        title: 'the 60 wheels of 300 modules again',
        wheels: matrix,
        modules,
        published: true,
        tools: one,
      }
    case 'direct':
      return { ...usual, title: '1 GB, no delay, limit or server time', wheels: big, direct: true, tools: one }
    case 'concurrency':
      return { ...usual, title: '60 wheels of 1.5 MB', wheels: matrix, tools: sweep }
    case 'locked':
      return {
        ...usual,
        title: '60 wheels, half of the server time under a lock',
        wheels: matrix,
        lockedTime: 0.15,
        tools: sweep,
      }
  }
}

function sizes(count: number, bytes: number): readonly number[] {
  return Array.from({ length: count }, () => bytes)
}
