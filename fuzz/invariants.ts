import type { Problem } from '../src/errors/problem.ts'
import { PublishError } from '../src/errors/publish-error.ts'

/** Something that must hold, whatever the input, does not. */
export class BrokenPromise extends Error {
  override readonly name = 'BrokenPromise'
}

/** @throws {BrokenPromise} unless the condition is true */
export function must(condition: boolean, promise: string, ...values: readonly unknown[]): asserts condition {
  if (condition) return
  throw new BrokenPromise([promise, ...values.map(value => shown(value))].join('\n  '))
}

/** @throws {BrokenPromise} unless both are the same JSON */
export function mustAgree(one: unknown, other: unknown, promise: string): void {
  must(JSON.stringify(one) === JSON.stringify(other), promise, one, other)
}

/** One line that obeys nobody: no control characters, nothing invisible, of bounded length. */
export function mustBePrintable(text: string, longest: number): void {
  must(!/[\p{C}\p{Zl}\p{Zp}]/u.test(text), 'text that is shown has no control characters', text)
  must(text.length <= longest, `text that is shown has at most ${longest} characters, not ${text.length}`)
}

/** Lines, each as `mustBePrintable()` wants it. */
export function mustBePrintableLines(text: string, longest: number): void {
  for (const line of text.split('\n')) mustBePrintable(line, longest)
}

/** The name of a rule or a problem. */
export function mustBeKebab(code: string): void {
  must(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(code), 'a code is in kebab-case', code)
}

export function mustBeDefects(defects: readonly { readonly rule: string; readonly detail: string }[]): void {
  for (const { rule, detail } of defects) {
    mustBeKebab(rule)
    mustBePrintable(detail, 1200)
  }
}

/** A problem as it is when it is made: its texts are harmless already. */
export function mustBeProblem({ code, summary, detail = '', remedy = '' }: Problem): void {
  mustBeKebab(code)
  for (const text of [summary, detail, remedy]) mustBePrintableLines(text, 3000)
}

/** What is thrown on purpose, and nothing else. */
export function mustBePublishError(error: unknown): void {
  if (!(error instanceof PublishError)) throw error
  must(error.problems.length > 0, 'an error has a problem')
  for (const problem of error.problems) mustBeProblem(problem)
}

function shown(value: unknown): string {
  return String(typeof value === 'string' ? JSON.stringify(value) : JSON.stringify(value)).slice(0, 1000)
}
