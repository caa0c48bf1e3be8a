import { describe, expect, test } from '@jest/globals'
import { findProjects } from '../../src/story/find-projects.ts'
import { Known } from '../../src/story/known.ts'
import { createMemoryWorld } from '../support/memory-world.ts'
import { someInputs } from '../support/some-reports.ts'

const PULL_REQUEST = { repository: 'octo-org/tools', number: 7, isFromFork: false }
const world = createMemoryWorld({
  files: { '/workspace/dist/Tst_Tools-0.1.tar.gz': 'not read', '/workspace/dist/tstools-0.1-py3-none-any.whl': '' },
})

function known(parts: Partial<Known>): Known {
  return Object.assign(new Known(), parts)
}

describe('findProjects()', () => {
  test('names the projects of a run that got to no file', async () => {
    const projects = await findProjects(known({ inputs: someInputs(), pullRequest: PULL_REQUEST }), world)
    expect(projects).toEqual(['tst-tools', 'tstools'])
  })

  test('looks for nothing where no comment is to be written, or nobody knows where to look', async () => {
    expect(await findProjects(known({ inputs: someInputs() }), world)).toBeUndefined()
    expect(await findProjects(known({ pullRequest: PULL_REQUEST }), world)).toBeUndefined()
  })

  test('adds no error to the one that ended the run', async () => {
    const unlistable = { ...world, files: { ...world.files, glob: () => Promise.reject(new Error('EACCES')) } }
    const facts = known({ inputs: someInputs(), pullRequest: PULL_REQUEST })
    expect(await findProjects(facts, unlistable)).toBeUndefined()
  })
})
