import { describe, expect, test } from '@jest/globals'
import { guessSimpleUrl } from '../../src/package-index/guess-simple-url.ts'

function guess(url: string): string | undefined {
  return guessSimpleUrl(new URL(url))?.href
}

describe('guessSimpleUrl()', () => {
  test.each([
    ['pypiserver', 'http://localhost:8080/', 'http://localhost:8080/simple/'],
    ['devpi by its port', 'http://localhost:3141/alice/dev', 'http://localhost:3141/alice/dev/+simple/'],
    ['devpi by its name', 'https://devpi.example.com/alice/dev/', 'https://devpi.example.com/alice/dev/+simple/'],
    [
      'GitLab',
      'https://git.example/api/v4/projects/1/packages/pypi',
      'https://git.example/api/v4/projects/1/packages/pypi/simple/',
    ],
    ['Gitea', 'https://git.example/api/packages/alice/pypi', 'https://git.example/api/packages/alice/pypi/simple/'],
    [
      'Artifactory',
      'https://a.example/artifactory/api/pypi/local',
      'https://a.example/artifactory/api/pypi/local/simple/',
    ],
    ['Nexus', 'https://nexus.example/repository/pypi-hosted/', 'https://nexus.example/repository/pypi-hosted/simple/'],
    [
      'CodeArtifact',
      'https://d-1.d.codeartifact.eu.example/pypi/repo/',
      'https://d-1.d.codeartifact.eu.example/pypi/repo/simple/',
    ],
    ['Azure', 'https://feeds.example/o/_packaging/f/pypi/upload/', 'https://feeds.example/o/_packaging/f/pypi/simple/'],
    [
      'Google',
      'https://europe-west1-python.registry.example/p/r/',
      'https://europe-west1-python.registry.example/p/r/simple/',
    ],
    ['Pulp', 'https://pulp.example/pypi/foo/legacy/', 'https://pulp.example/pypi/foo/simple/'],
    ["PyPI's layout", 'https://index.example/legacy', 'https://index.example/simple/'],
  ])('guessSimpleUrl() knows the shape of %s', (_what, upload, simple) => {
    expect(guess(upload)).toBe(simple)
  })

  test.each([
    'https://index.example/team/',
    'https://index.example/a/b/',
    'https://index.example/upload',
    'https://index.example/a/legacy/b',
  ])('guessSimpleUrl() does not guess at %s', url => {
    expect(guess(url)).toBeUndefined()
  })

  test('guessSimpleUrl() does not carry a query over', () => {
    expect(guess('https://index.example/legacy/?key=1#x')).toBe('https://index.example/simple/')
  })
})
