import { basename, dirname, join } from 'node:path'
import { expect } from 'expect'
import { bind } from 'jest-each'
import { SnapshotState, toMatchInlineSnapshot, toMatchSnapshot } from 'jest-snapshot'

/**
 * What tests import as `@jest/globals`: the same words, collected into a tree that can be run again and again in one process.
 * `expect`, `.each` and snapshots are jest's own.
 */

expect.extend({ toMatchInlineSnapshot, toMatchSnapshot })

let block

/** Runs `load`, which imports a test file, and returns the block of all its tests. */
export async function collect(file, load) {
  const root = { ...aBlock('', undefined), file }
  block = root
  await load()
  block = undefined
  return root
}

/** What `expect` must know of a test to find its snapshots. */
export function enterTest(file, currentTestName) {
  const snapshotState = new SnapshotState(join(dirname(file), '__snapshots__', `${basename(file)}.snap`), {
    updateSnapshot: 'none',
    snapshotFormat: { escapeString: false, printBasicPrototype: false },
    rootDir: process.cwd(),
    prettierPath: null,
  })
  expect.setState({ assertionCalls: 0, currentTestName, suppressedErrors: [], testPath: file, snapshotState })
}

/** Throws what `expect` keeps for the end of a test: that a snapshot did not match. */
export function leaveTest() {
  const { suppressedErrors } = expect.getState()
  if (suppressedErrors.length > 0) throw suppressedErrors[0]
}

function aBlock(name, parent) {
  return { name, parent, children: [], beforeAll: [], beforeEach: [], afterEach: [], afterAll: [] }
}

function addBlock(name, describeAll) {
  const parent = block
  block = aBlock(String(name), parent)
  parent.children.push(block)
  describeAll()
  block = parent
}

function addTest(name, body) {
  block.children.push({ name: String(name), parent: block, body })
}

const nothing = () => {}

export const describe = Object.assign(addBlock, { each: bind(addBlock, false), skip: nothing })
export const test = Object.assign(addTest, { each: bind(addTest), skip: nothing })
export const jest = { setTimeout: nothing }

export const beforeAll = hook => block.beforeAll.push(hook)
export const beforeEach = hook => block.beforeEach.push(hook)
export const afterEach = hook => block.afterEach.push(hook)
export const afterAll = hook => block.afterAll.push(hook)

export { expect }
