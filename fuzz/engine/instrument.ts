import { type ParseResult, parse } from '@babel/parser'

type Node = ParseResult['program'] | ParseResult['program']['body'][number]

/** What a module is made to count: how often each way through it is taken. */
export interface Instrumented {
  /** The same program, which also counts in the global `fuzzCounters`. Its lines keep their numbers. */
  readonly source: string
  /** The line of each counter, from the first one on. */
  readonly lines: readonly number[]
  /** Texts and numbers that stand in the program, as bytes: words of the language that it reads. */
  readonly words: readonly Uint8Array[]
}

const SHORTEST_WORD = 2
const LONGEST_WORD = 40

/**
 * Adds a counter to each function, loop, case, and to both ways that an `if`, `?:`, `&&`, `||`, `??` or default value can
 * go, also where the other way is to do nothing. Pure.
 * @param first number of the first counter
 */
export function instrument(source: string, first: number): Instrumented {
  const instrumenter = new Instrumenter(first)
  instrumenter.visit(parse(source, { sourceType: 'module', plugins: ['typescript'], attachComment: false }).program)
  return { source: instrumenter.apply(source), lines: instrumenter.lines, words: instrumenter.words }
}

interface AnyNode {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly loc: { readonly start: { readonly line: number } }
  readonly [property: string]: unknown
}

interface Insertion {
  readonly at: number
  readonly text: string
  readonly closes: boolean
}

/** Expressions that TypeScript only marks. Whatever else is TypeScript's own is never run. */
const TYPED_EXPRESSIONS = new Set(['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression'])

const LOOPS = new Set(['ForStatement', 'ForInStatement', 'ForOfStatement', 'WhileStatement', 'DoWhileStatement'])

class Instrumenter {
  readonly lines: number[] = []
  readonly words: Uint8Array[] = []
  readonly #first: number
  readonly #insertions: Insertion[] = []

  constructor(first: number) {
    this.#first = first
  }

  apply(source: string): string {
    const ordered = this.#insertions.toSorted((a, b) => a.at - b.at || Number(b.closes) - Number(a.closes))
    let [result, done] = ['', 0]
    for (const { at, text } of ordered) {
      result += source.slice(done, at) + text
      done = at
    }
    return result + source.slice(done)
  }

  /** What is opened is written down before what lies within, what is closed after it. */
  visit(node: Node | AnyNode): void {
    const { type } = node
    if (type.startsWith('TS') && !TYPED_EXPRESSIONS.has(type)) return
    const close = this.#open(node as AnyNode)
    for (const child of childrenOf(node as AnyNode)) this.visit(child)
    for (const each of close.toReversed()) this.#insertions.push({ ...each, closes: true })
  }

  #open(node: AnyNode): readonly Omit<Insertion, 'closes'>[] {
    this.#takeWords(node)
    if (node.type === 'IfStatement') return this.#openIf(node)
    if (node.type === 'ArrowFunctionExpression' && !isBlock(node['body'])) return this.#wrapExpression(node['body'])
    if (node['body'] !== undefined && (LOOPS.has(node.type) || /Function|Method|CatchClause/.test(node.type))) {
      return this.#openStatement(node['body'])
    }
    if (node.type === 'ConditionalExpression') {
      return [...this.#wrapExpression(node['consequent']), ...this.#wrapExpression(node['alternate'])]
    }
    const mayPass = node.type === 'LogicalExpression' || node.type === 'AssignmentPattern'
    if (mayPass || /^(&&|\|\||\?\?)=$/.test(String(node['operator']))) return this.#wrapExpression(node['right'])
    if (node.type === 'SwitchCase') this.#openCase(node)
    return []
  }

  #openIf(node: AnyNode): readonly Omit<Insertion, 'closes'>[] {
    const { consequent, alternate } = node
    const closings = this.#openStatement(consequent)
    if (!isNode(alternate)) return [{ at: node.end, text: ` else {${this.#count(node)}}` }, ...closings]
    return alternate.type === 'IfStatement' ? closings : [...closings, ...this.#openStatement(alternate)]
  }

  #openStatement(node: unknown): readonly Omit<Insertion, 'closes'>[] {
    if (!isNode(node)) return []
    if (isBlock(node)) {
      this.#insert(node.start + 1, `${this.#count(node)};`)
      return []
    }
    this.#insert(node.start, `{${this.#count(node)};`)
    return [{ at: node.end, text: '}' }]
  }

  #openCase(node: AnyNode): void {
    const [statement] = node['consequent'] as readonly AnyNode[]
    if (statement !== undefined) this.#insert(statement.start, `${this.#count(statement)};`)
  }

  #wrapExpression(node: unknown): readonly Omit<Insertion, 'closes'>[] {
    if (!isNode(node)) return []
    this.#insert(node.start, `(${this.#count(node)},`)
    return [{ at: node.end, text: ')' }]
  }

  #insert(at: number, text: string): void {
    this.#insertions.push({ at, text, closes: false })
  }

  #count({ loc }: AnyNode): string {
    this.lines.push(loc.start.line)
    return `fuzzCounters[${this.#first + this.lines.length - 1}]++`
  }

  #takeWords({ type, value }: AnyNode): void {
    if (type === 'NumericLiteral' && typeof value === 'number') this.words.push(...bytesOf(value))
    if (type !== 'StringLiteral' || typeof value !== 'string') return
    if (value.length >= SHORTEST_WORD && value.length <= LONGEST_WORD) this.words.push(Buffer.from(value))
  }
}

/** A number as formats write it, the lowest byte first. */
function bytesOf(value: number): readonly Uint8Array[] {
  if (!Number.isInteger(value) || value < 0 || value > 0xffff_ffff) return []
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return [bytes.subarray(0, value <= 0xff ? 1 : value <= 0xffff ? 2 : 4)]
}

function childrenOf(node: AnyNode): readonly AnyNode[] {
  return Object.values(node).flatMap(value =>
    Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [],
  )
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value && 'loc' in value
}

function isBlock(node: unknown): boolean {
  return isNode(node) && node.type === 'BlockStatement'
}
