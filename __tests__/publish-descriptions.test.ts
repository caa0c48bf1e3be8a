import { describe, expect, test } from '@jest/globals'
import { publish } from '../src/publish.ts'
import { buildSdist } from './support/archives/build-sdist.ts'
import { buildWheel } from './support/archives/build-wheel.ts'
import { createFakePython, noPython } from './support/fake-python.ts'
import { createMemoryWorld, type MemoryWorldOptions } from './support/memory-world.ts'

/** The wheel and the sdist of a project with a description, in a world that begins to publish them. */
function worldWith(description: string | undefined, contentType: string, options: MemoryWorldOptions = {}) {
  const contents = {
    name: 'tstools',
    version: '0.1',
    fields: [['Description-Content-Type', contentType]],
    ...(description !== undefined && { description }),
  } as const
  const files = Object.fromEntries(
    [buildWheel(contents), buildSdist(contents)].map(({ filename, bytes }) => [`/workspace/dist/${filename}`, bytes]),
  )
  return createMemoryWorld({ files, inputs: { 'dry-run': 'true' }, ...options })
}

const unknownTarget = { outcome: 'failed', message: 'Unknown target name: "a".', line: 1, source: 'See a_.' }

describe('publish() of a release with a description', () => {
  test('sends nothing when docutils warns, and names the line for each file', async () => {
    const python = createFakePython(() => unknownTarget)
    const world = worldWith('See a_.', 'text/x-rst', { python, inputs: {} })
    const report = await publish(world)
    expect(report.outcome).toBe('failed')
    expect(report.findings.map(({ rule, filename }) => [rule, filename])).toEqual([
      ['rst-render-failure', 'tstools-0.1-py3-none-any.whl'],
      ['rst-render-failure', 'tstools-0.1.tar.gz'],
    ])
    expect(world.index.log.filter(line => line.startsWith('POST'))).toEqual([])
  })

  test('has one process judge what both files say', async () => {
    const python = createFakePython()
    const report = await publish(worldWith('Hello', 'text/x-rst', { python }))
    expect(report).toMatchObject({ outcome: 'dry-run', findings: [] })
    expect(report.notices.join()).not.toContain('PyPI will judge')
    expect(python.requests).toEqual([['Hello']])
  })

  test('starts no process for Markdown, plain text or nothing', async () => {
    const python = createFakePython(() => unknownTarget)
    for (const [description, contentType] of [
      ['# Hello', 'text/markdown'],
      ['See a_.', 'text/plain'],
      [undefined, 'text/x-rst'],
    ] as const) {
      const report = await publish(worldWith(description, contentType, { python }))
      expect(report).toMatchObject({ outcome: 'dry-run', findings: [] })
    }
    expect(python.requests).toEqual([])
  })

  test('says in a notice that the index will judge, where there is no Python, and goes on', async () => {
    const report = await publish(worldWith('See a_.', 'text/x-rst', { python: noPython }))
    expect(report).toMatchObject({ outcome: 'dry-run', stepFails: false, findings: [], warnings: [] })
    expect(report.notices.filter(notice => notice.includes('PyPI will judge'))).toHaveLength(1)
  })

  test('warns instead where the rule is ignored', async () => {
    const python = createFakePython(() => unknownTarget)
    const inputs = { 'dry-run': 'true', 'ignore-rules': 'rst-render-failure' }
    const report = await publish(worldWith('See a_.', 'text/x-rst', { python, inputs }))
    expect(report.outcome).toBe('dry-run')
    expect(report.findings).toMatchObject([{ severity: 'warn' }, { severity: 'warn' }])
  })

  test('neither asks nor refuses with `verify-metadata: false`, nor on another index', async () => {
    const python = createFakePython(() => unknownTarget)
    for (const inputs of [{ 'verify-metadata': 'false' }, { 'repository-url': 'https://index.example/legacy/' }]) {
      const report = await publish(
        worldWith('See a_.', 'text/x-rst', { python, inputs: { 'dry-run': 'true', ...inputs } }),
      )
      expect(report).toMatchObject({ outcome: 'dry-run', findings: [] })
    }
    expect(python.requests).toEqual([])
  })
})
