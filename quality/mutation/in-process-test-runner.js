import { globSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { DryRunStatus, determineHitLimitReached, MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner'
import { collect } from './jest-globals.js'
import { importVersion, leadsTo, newVersion } from './module-versions.js'
import { runTests, testsOf } from './run-tests.js'

/**
 * Runs the tests of the sandbox inside Stryker's worker: loaded once, and then for each mutant the tests that reach it.
 * A mutant takes milliseconds instead of the second that jest needs to begin.
 */
class InProcessTestRunner {
  static inject = ['options']
  #which
  #tests
  /** Ids of tests by the file whose mutants they found. */
  #killers = new Map()
  /** What the mutants in the code look at. */
  #stryker

  constructor(options) {
    this.#which = options.inProcess
    globalThis.__stryker__ ??= {}
    this.#stryker = globalThis.__stryker__
  }

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    const files = globSync(this.#which.tests).map(file => resolve(file))
    // Small ones first: a static mutant runs them all, until one fails.
    this.#tests = await this.#load(files.toSorted(bySize), 0)
  }

  async dryRun() {
    const tests = []
    for await (const { test, error, spent } of this.#run(this.#tests)) {
      const result = { id: test.id, name: test.id, fileName: test.file, timeSpentMs: spent }
      tests.push(
        error === undefined
          ? { ...result, status: TestStatus.Success }
          : { ...result, status: TestStatus.Failed, failureMessage: describe(error) },
      )
    }
    return { status: DryRunStatus.Complete, tests, mutantCoverage: this.#stryker.mutantCoverage }
  }

  async mutantRun({ activeMutant, testFilter, mutantActivation, sandboxFileName, hitLimit }) {
    this.#stryker.hitCount = hitLimit === undefined ? undefined : 0
    this.#stryker.hitLimit = hitLimit
    this.#stryker.activeMutant = activeMutant.id
    const killers = this.#killersOf(sandboxFileName)
    try {
      if (mutantActivation === 'static') return await this.#judgeStatic(sandboxFileName, killers)
      const filter = new Set(testFilter)
      const tests = this.#tests.filter(({ id }) => filter.has(id))
      return await this.#judge(tests, killers)
    } finally {
      this.#stryker.activeMutant = undefined
    }
  }

  /** The tests that found something in this file before, the last one first: they go first, as the first failure ends a run. */
  #killersOf(file) {
    const known = this.#killers.get(file) ?? []
    this.#killers.set(file, known)
    return known
  }

  /** A mutant in code that runs while its module is loaded: the tests of one file after the other are loaded with it. */
  async #judgeStatic(mutated, killers) {
    const files = [...new Set(this.#tests.map(({ file }) => file))].filter(file => leadsTo(file, mutated))
    const version = newVersion(files, mutated)
    let nrOfTests = 0
    for (const file of first(files, file => killers.findIndex(killer => killer.startsWith(`${file}: `)))) {
      const result = await this.#judgeFile(file, version, killers)
      if (result.status !== MutantRunStatus.Survived) return result
      nrOfTests += result.nrOfTests
    }
    return { status: MutantRunStatus.Survived, nrOfTests }
  }

  async #judgeFile(file, version, killers) {
    let tests
    try {
      tests = await this.#load([file], version)
    } catch (error) {
      return killed([`${file}: `], error, 0)
    }
    return await this.#judge(tests, killers)
  }

  async #load(files, version) {
    const tests = []
    for (const file of files) tests.push(...testsOf(await collect(file, () => importVersion(file, version))))
    return tests.filter(({ name }) => !name.includes(this.#which.leaveOut))
  }

  async #judge(tests, killers) {
    let count = 0
    for await (const { test, error } of this.#run(first(tests, ({ id }) => killers.indexOf(id)))) {
      count += 1
      const timeout = determineHitLimitReached(this.#stryker.hitCount, this.#stryker.hitLimit)
      if (timeout !== undefined) return { ...timeout, status: MutantRunStatus.Timeout }
      if (error === undefined) continue
      if (killers.includes(test.id)) killers.splice(killers.indexOf(test.id), 1)
      killers.unshift(test.id)
      return killed([test.id], error, count)
    }
    return { status: MutantRunStatus.Survived, nrOfTests: count }
  }

  async *#run(tests) {
    let started = 0
    const begin = test => {
      this.#stryker.currentTestId = test?.id
      if (test !== undefined) started = performance.now()
    }
    for await (const { test, error } of runTests(tests, begin))
      yield { test, error, spent: performance.now() - started }
  }
}

function bySize(one, other) {
  return statSync(one).size - statSync(other).size
}

/** The same, but those that have a rank go first, in its order; -1 is none. */
function first(all, rankOf) {
  const rank = each => (rankOf(each) < 0 ? Number.POSITIVE_INFINITY : rankOf(each))
  return all.toSorted((one, other) => (rank(one) === rank(other) ? 0 : rank(one) - rank(other)))
}

function killed(killedBy, error, nrOfTests) {
  return { status: MutantRunStatus.Killed, killedBy, failureMessage: describe(error), nrOfTests }
}

function describe(error) {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessTestRunner)]

/** The option of ours: files of tests, and words in the names of those of their tests that are left out. */
export const strykerValidationSchema = {
  properties: {
    inProcess: {
      type: 'object',
      additionalProperties: false,
      required: ['tests', 'leaveOut'],
      properties: { tests: { type: 'array', items: { type: 'string' } }, leaveOut: { type: 'string' } },
    },
  },
}
