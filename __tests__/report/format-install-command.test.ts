import { execFileSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import { formatDependenciesCommand, formatInstallCommand } from '../../src/report/format-install-command.ts'
import { anIndexAt, PYPI, TESTPYPI } from '../support/some-reports.ts'

describe('formatInstallCommand()', () => {
  test('is short for PyPI', () => {
    expect(formatInstallCommand('tstools', '0.1', PYPI)).toBe('pip install tstools==0.1')
  })

  test('names no second index beside TestPyPI, and asks it for no dependencies', () => {
    expect(formatInstallCommand('tstools', '0.1', TESTPYPI)).toBe(
      'pip install --index-url https://test.pypi.org/simple/ --no-deps tstools==0.1',
    )
  })

  test('leaves dependencies to an index of one’s own: on PyPI a stranger may own their names', () => {
    expect(formatInstallCommand('tstools', '0.1', anIndexAt('https://index.example/legacy/'))).toBe(
      'pip install --index-url https://index.example/simple/ tstools==0.1',
    )
  })

  test('quotes an epoch, which a shell may read otherwise', () => {
    expect(formatInstallCommand('tstools', '1!0.1', PYPI)).toBe("pip install 'tstools==1!0.1'")
  })

  test('is nothing for an index that nobody can install from', () => {
    const { simpleUrl: _, ...index } = TESTPYPI
    expect(formatInstallCommand('tstools', '0.1', { ...index, kind: 'other' })).toBeUndefined()
  })

  test('is nothing for a name that no index would accept', () => {
    expect(formatInstallCommand('tstools; reboot', '0.1', PYPI)).toBeUndefined()
    expect(formatDependenciesCommand('--index-url=http://evil.example', '0.1')).toBeUndefined()
  })

  test('shows no credentials of the index', () => {
    const simpleUrl = new URL('https://user:secret@index.example/simple/')
    expect(formatInstallCommand('tstools', '0.1', { ...TESTPYPI, kind: 'other', simpleUrl })).toBe(
      'pip install --index-url https://index.example/simple/ tstools==0.1',
    )
  })

  const onPosix = process.platform === 'win32' ? test.skip : test
  onPosix('reaches pip as one word, whatever the address holds', () => {
    const simpleUrl = new URL("https://index.example/$(id)/it's/;a&b/?q=!x")
    const command = formatInstallCommand('tstools', '0.1', { ...TESTPYPI, kind: 'other', simpleUrl }) ?? ''
    const words = execFileSync('sh', ['-c', `printf '%s\\n' ${command}`], { encoding: 'utf8' })
      .trim()
      .split('\n')
    expect(words).toEqual(['pip', 'install', '--index-url', `${simpleUrl.origin}${simpleUrl.pathname}`, 'tstools==0.1'])
  })
})
