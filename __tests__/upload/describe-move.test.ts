import { expect, test } from '@jest/globals'
import { describeMove } from '../../src/upload/describe-move.ts'

test('describeMove() gives the line to write, without what may be a key', () => {
  expect(describeMove(new URL('https://index.example/legacy/?key=secret'))).toBe(
    'The index redirects uploads to https://index.example/legacy/: write `repository-url: https://index.example/legacy/` ' +
      'to save every file a detour.',
  )
})

test('describeMove() shows no more of an address than fits a line', () => {
  const address = `https://index.example/${'x'.repeat(278)}`
  expect(describeMove(new URL(`${address}yyy`))).toContain(`redirects uploads to ${address}: write`)
})
