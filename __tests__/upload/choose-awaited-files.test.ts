import { expect, test } from '@jest/globals'
import { chooseAwaitedFiles } from '../../src/upload/choose-awaited-files.ts'
import type { FileOutcome, FileResult } from '../../src/upload/file-outcome.ts'
import { aSmallWheel, CONTENT, sha256 } from './an-upload-context.ts'

const wheel = aSmallWheel()

function result(outcome: FileOutcome): FileResult {
  return { filename: wheel.filename, path: wheel.path, distribution: wheel, outcome, attested: false }
}

test('chooseAwaitedFiles() waits for what was uploaded, by name, project and digest', () => {
  expect(chooseAwaitedFiles([result('uploaded')])).toEqual([
    { filename: wheel.filename, project: 'tstools', sha256: sha256(CONTENT) },
  ])
})

test.each(['identical', 'skipped', 'unverified', 'conflict', 'failed', 'not-attempted'] as const)(
  'chooseAwaitedFiles() does not wait for what is %s',
  outcome => {
    expect(chooseAwaitedFiles([result(outcome)])).toEqual([])
  },
)
