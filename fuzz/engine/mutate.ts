import type { Random } from './random.ts'

/** What a mutation may draw on. */
export interface Material {
  readonly words: readonly [Uint8Array, ...Uint8Array[]]
  readonly others: readonly Uint8Array[]
  readonly longest: number
}

type Mutation = (input: Buffer, random: Random, material: Material) => Buffer

const MOST_REPEATED_BYTES = 64
const NUMBERS = [0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff] as const
const ODD_CHARACTERS = [
  '\0',
  '\r',
  '\n',
  '\t',
  '\x1b[',
  '\x85',
  '\u2028',
  '\ufeff',
  '\u202e',
  '\ud7ff',
  '😀',
  'İ',
  '\x7f',
] as const

const CHANGES = [1, 1, 1, 2, 2, 4, 8, 16] as const

/** One to sixteen changes, one upon the other. */
export function mutate(input: Uint8Array, random: Random, material: Material): Buffer {
  let changed: Buffer = Buffer.from(input)
  for (let changes: number = random.pick(CHANGES); changes > 0; changes--) {
    changed = random.pick(MUTATIONS)(changed, random, material)
    if (changed.length > material.longest) changed = changed.subarray(0, material.longest)
  }
  return changed
}

const flipBit: Mutation = (input, random) => {
  const at = random.below(input.length)
  if (input.length > 0) input[at] = (input[at] ?? 0) ^ (1 << random.below(8))
  return input
}

const setByte: Mutation = (input, random) => {
  if (input.length > 0) input[random.below(input.length)] = random.oneIn(2) ? random.below(256) : 32 + random.below(95)
  return input
}

/** Lengths and offsets are numbers of one, two or four bytes. */
const setNumber: Mutation = (input, random) => {
  const bytes = random.pick([1, 2, 4])
  if (input.length < bytes) return input
  const at = random.below(input.length - bytes + 1)
  const value = random.oneIn(2) ? random.pick(NUMBERS) : input.readUIntLE(at, bytes) + random.below(33) - 16
  input.writeUIntLE((value >>> 0) % 2 ** (8 * bytes), at, bytes)
  return input
}

const changeDigits: Mutation = (input, random) => {
  const text = input.toString('latin1')
  const numbers = [...text.matchAll(/\d+/g)]
  const found = numbers[random.below(numbers.length)]
  if (found === undefined) return input
  const number = random.pick([
    '0',
    '-1',
    '1',
    '255',
    '65536',
    '4294967296',
    '9007199254740993',
    '1e999',
    '9'.repeat(400),
  ])
  return splice(input, found.index, found[0].length, Buffer.from(number))
}

const remove: Mutation = (input, random) =>
  splice(input, random.below(input.length), shortLength(input, random), NOTHING)

const insertWord: Mutation = (input, random, { words }) =>
  splice(input, random.below(input.length + 1), 0, random.pick(words))

const overwriteByWord: Mutation = (input, random, { words }) => {
  const word = random.pick(words)
  return splice(input, random.below(input.length), word.length, word)
}

const insertOddCharacter: Mutation = (input, random) =>
  splice(input, random.below(input.length + 1), 0, Buffer.from(random.pick(ODD_CHARACTERS)))

const moveOrCopy: Mutation = (input, random) => {
  const from = random.below(input.length)
  const piece = Buffer.from(input.subarray(from, from + shortLength(input, random)))
  return splice(input, random.below(input.length + 1), random.oneIn(2) ? piece.length : 0, piece)
}

/** Finds what takes longer than the input is long. */
const repeat: Mutation = (input, random, { longest }) => {
  const from = random.below(input.length)
  const piece = input.subarray(from, from + 1 + random.below(MOST_REPEATED_BYTES))
  const times = random.oneIn(16) ? Math.floor(longest / Math.max(piece.length, 1)) : 2 + random.below(30)
  return splice(input, from, 0, Buffer.concat(Array.from({ length: times }, () => piece)))
}

const crossOver: Mutation = (input, random, { others }) => {
  const other = others[random.below(others.length)] ?? NOTHING
  const from = random.below(other.length)
  const piece = other.subarray(from, from + 1 + random.below(other.length - from))
  return splice(input, random.below(input.length + 1), random.oneIn(2) ? piece.length : 0, piece)
}

const MUTATIONS = [
  flipBit,
  setByte,
  setNumber,
  changeDigits,
  remove,
  remove,
  insertWord,
  insertWord,
  overwriteByWord,
  insertOddCharacter,
  moveOrCopy,
  repeat,
  crossOver,
] as const

const NOTHING = Buffer.alloc(0)

function splice(input: Buffer, at: number, removed: number, added: Uint8Array): Buffer {
  return Buffer.concat([input.subarray(0, at), added, input.subarray(at + removed)])
}

/** Mostly a few bytes, now and then up to the whole. */
function shortLength(input: Buffer, random: Random): number {
  return 1 + random.below(random.oneIn(4) ? input.length : Math.min(input.length, 16))
}
