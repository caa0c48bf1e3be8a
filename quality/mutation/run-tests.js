import { enterTest, leaveTest } from './jest-globals.js'

/** @typedef {{ id: string, file: string, body: Function, blocks: object[] }} Test */

/**
 * The tests of a file in order, each with the blocks around it, outermost first. Its id is the file and the test's full name.
 * @returns {Generator<Test>}
 */
export function* testsOf(root, block = root, blocks = [root], names = []) {
  for (const child of block.children) {
    const path = [...names, child.name]
    if (child.body === undefined) yield* testsOf(root, child, [...blocks, child], path)
    else
      yield { id: `${root.file}: ${path.join(' ')}`, name: path.join(' '), file: root.file, body: child.body, blocks }
  }
}

/**
 * Runs tests one after the other and yields each with what it threw. `begin` is told which test begins, and with nothing that it is
 * over: what `beforeAll` does belongs to no test. Whoever stops listening stops the tests.
 */
export async function* runTests(tests, begin) {
  const open = []
  try {
    for (const test of tests) {
      let error
      try {
        await moveTo(open, test.blocks)
        begin(test)
        await runTest(test)
      } catch (thrown) {
        error = thrown ?? new Error('threw nothing')
      } finally {
        begin(undefined)
      }
      yield { test, error }
    }
  } finally {
    await moveTo(open, []).catch(() => {})
  }
}

/** Leaves the blocks that are done with, innermost first, and enters those that the next test is in. */
async function moveTo(open, blocks) {
  while (open.length > 0 && open.at(-1) !== blocks[open.length - 1]) {
    for (const hook of open.pop().afterAll) await call(hook)
  }
  for (const block of blocks.slice(open.length)) {
    open.push(block)
    for (const hook of block.beforeAll) await call(hook)
  }
}

async function runTest({ file, name, body, blocks }) {
  enterTest(file, name)
  try {
    for (const block of blocks) for (const hook of block.beforeEach) await call(hook)
    await call(body)
    leaveTest()
  } finally {
    for (const block of blocks.toReversed()) for (const hook of block.afterEach) await call(hook)
  }
}

async function call(body) {
  const watch = watchForStandstill()
  try {
    await Promise.race([body(), watch.standstill])
  } finally {
    watch.stop()
  }
}

const LOOKS = 10
const PAUSE = 100

/**
 * Rejects when nothing is under way any more that could settle the promise of a test: no timer, no request, no file.
 * So a mutant that makes its test hang is found at once, and not when the time is over.
 */
function watchForStandstill() {
  const before = countUnderWay()
  let timer
  const standstill = new Promise((_, reject) => {
    let quiet = 0
    timer = setInterval(() => {
      quiet = countUnderWay() > before + 1 ? 0 : quiet + 1
      if (quiet === LOOKS) reject(new Error('Nothing is under way any more, and the test is not done.'))
    }, PAUSE)
  })
  return { standstill, stop: () => clearInterval(timer) }
}

/** Timers, requests and open files, but for the pipes to Stryker. */
function countUnderWay() {
  return process.getActiveResourcesInfo().filter(resource => !/^(Pipe|TTY|MessagePort)/.test(resource)).length
}
