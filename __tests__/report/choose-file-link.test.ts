import { describe, expect, test } from '@jest/globals'
import { chooseFileLink } from '../../src/report/choose-file-link.ts'
import { anIndex } from '../support/an-index.ts'
import { aResult } from '../support/some-reports.ts'

const WHEEL = 'tstools-0.1-py3-none-any.whl'
const PAGE = 'https://index.example/project/tstools/0.1/'

describe('chooseFileLink()', () => {
  test('leads to the file, where the index has it at an origin of its own', () => {
    for (const url of ['https://index.example/files/x.whl', 'https://index.example/x?y=z']) {
      expect(chooseFileLink(aResult(WHEEL, 'uploaded', { url }), anIndex, PAGE)).toBe(url)
    }
  })

  test.each([
    ['on another host', 'https://evil.example/x.whl'],
    ['at another port', 'https://index.example:8443/x.whl'],
    ['over plain http', 'http://index.example/x.whl'],
    ['that is no address of the web', 'javascript:alert(1)'],
    ['that is none', 'index.example'],
  ])('leads to the page of the release instead of an address %s', (_, url) => {
    expect(chooseFileLink(aResult(WHEEL, 'uploaded', { url }), anIndex, PAGE)).toBe(`${PAGE}#${WHEEL}`)
  })

  test('leads nowhere where there is no page, or the page does not have the file', () => {
    const url = 'https://evil.example/x.whl'
    expect(chooseFileLink(aResult(WHEEL, 'uploaded', { url }), anIndex)).toBeUndefined()
    expect(chooseFileLink(aResult(WHEEL, 'uploaded', { url }), undefined)).toBeUndefined()
    expect(chooseFileLink(aResult(WHEEL, 'failed'), anIndex, PAGE)).toBeUndefined()
  })

  test.each(['skipped', 'conflict'] as const)('leads to no other file of this name: %s', outcome => {
    const url = 'https://index.example/files/x.whl'
    expect(chooseFileLink(aResult(WHEEL, outcome, { url }), anIndex, PAGE)).toBeUndefined()
  })
})
