import { describe, expect, test } from '@jest/globals'
import type { Problem } from '../../src/errors/problem.ts'
import { PublishError } from '../../src/errors/publish-error.ts'
import type { Destination, Inputs } from '../../src/inputs/inputs.ts'
import type { Pypirc, PypircSection } from '../../src/inputs/pypirc.ts'
import { choosePackageIndex } from '../../src/package-index/choose-package-index.ts'
import { PYPI, TESTPYPI } from '../../src/package-index/known-indexes.ts'
import type { PackageIndex } from '../../src/package-index/package-index.ts'

/** Only what the choice depends on. */
function inputs(destination: Destination, indexUrl?: string): Inputs {
  return { destination, ...(indexUrl === undefined ? {} : { indexUrl: new URL(indexUrl) }) } as Inputs
}

function named(name: string, sections: readonly PypircSection[] = [], source = 'repository'): PackageIndex {
  const pypirc: Pypirc = new Map(sections.map(section => [section.name, section]))
  return choosePackageIndex(inputs({ kind: 'repository', name, source }), sections.length > 0 ? pypirc : undefined)
}

function at(url: string, indexUrl?: string, source = 'repository-url'): PackageIndex {
  return choosePackageIndex(inputs({ kind: 'url', url: new URL(url), source }, indexUrl), undefined)
}

function problemOf(choose: () => unknown): Problem {
  try {
    choose()
  } catch (error) {
    if (error instanceof PublishError && error.problems[0] !== undefined) return error.problems[0]
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('choosePackageIndex() by name', () => {
  test('choosePackageIndex() knows PyPI and TestPyPI', () => {
    expect(named('pypi')).toBe(PYPI)
    expect(named('testpypi')).toBe(TESTPYPI)
    expect(PYPI.releaseUrl?.('tstools', '0.1.post1')).toBe('https://pypi.org/project/tstools/0.1.post1/')
    expect(TESTPYPI.releaseUrl?.('tstools', '1!2.0')).toBe('https://test.pypi.org/project/tstools/1!2.0/')
  })

  test('choosePackageIndex() finds a section of .pypirc', () => {
    const index = named('company', [{ name: 'company', repository: 'https://user:secret@pypi.example.com/' }])
    expect(index.name).toBe('pypi.example.com')
    expect(index.uploadUrl.href).toBe('https://pypi.example.com/')
    expect(index.simpleUrl?.href).toBe('https://pypi.example.com/simple/')
  })

  test('choosePackageIndex() knows the addresses of PyPI and TestPyPI where their sections name none', () => {
    expect(named('pypi', [{ name: 'pypi', username: '__token__' }])).toBe(PYPI)
    expect(named('testpypi', [{ name: 'other', repository: 'https://a.example/' }])).toBe(TESTPYPI)
  })

  test('choosePackageIndex() follows a section that gives one of their names another address', () => {
    expect(named('pypi', [{ name: 'pypi', repository: 'https://mirror.example/legacy/' }]).kind).toBe('other')
  })

  test('choosePackageIndex() names what it knows when it does not know a name', () => {
    const problem = problemOf(() => named('compny', [{ name: 'company', repository: 'https://a.example/' }]))
    expect(problem).toEqual({
      code: 'repository-unknown',
      summary: '`repository` names an index that is not known: `compny`.',
      detail: 'Known names: `pypi`, `testpypi`, `company`.',
      remedy: 'Write `repository: company`.',
    })
  })

  test.each([
    ['PyPI', 'Write `TWINE_REPOSITORY: pypi`.'],
    ['test-pypi', 'Write `TWINE_REPOSITORY: testpypi`.'],
    ['pypi.example.com/legacy', 'An address goes into another input: write `repository-url: https://…`.'],
    [
      'company',
      'Set `pypirc` to a file that has a section of this name, or give the address: `repository-url: https://…`.',
    ],
  ])('choosePackageIndex() says what to do about the unknown name %s', (name, remedy) => {
    expect(problemOf(() => named(name, [], 'TWINE_REPOSITORY'))).toMatchObject({ code: 'repository-unknown', remedy })
  })

  test('choosePackageIndex() suggests no name with characters that nobody sees', () => {
    const problem = problemOf(() => named('other', [{ name: 'other\u200b', repository: 'https://a.example/' }]))
    expect(JSON.stringify(problem)).not.toContain('\u200b')
  })

  test('choosePackageIndex() wants an address in a section that is not one of the known indexes', () => {
    const problem = problemOf(() => named('company', [{ name: 'company', username: 'someone' }]))
    expect(problem).toMatchObject({
      code: 'repository-unknown',
      summary: 'Section [company] of `.pypirc` has no `repository`, so there is no address to publish to.',
    })
  })

  test('choosePackageIndex() does not show an address of a section that cannot be read', () => {
    for (const repository of ['user:secret@host', '//user:secret@host', 'ftp://user:secret@host/']) {
      const problem = problemOf(() => named('company', [{ name: 'company', repository }]))
      expect(problem.code).toBe('repository-url-invalid')
      expect(JSON.stringify(problem)).not.toContain('secret')
    }
  })

  test('choosePackageIndex() shows of an address without end its beginning', () => {
    const repository = `http://index.example/${'a'.repeat(50_000)}`
    const { summary, remedy = '' } = problemOf(() => named('company', [{ name: 'company', repository }]))
    expect(summary.length + remedy.length).toBeLessThan(1000)
  })

  test('choosePackageIndex() speaks of the section where its address is wrong', () => {
    const problem = problemOf(() => named('company', [{ name: 'company', repository: 'http://index.example/' }]))
    expect(problem).toEqual({
      code: 'repository-url-insecure',
      summary:
        'Section [company] of `.pypirc` is set to http://index.example/: over plain http, everyone on the way could ' +
        'read the credentials and exchange the files.',
      remedy:
        'Write `repository = https://index.example/`; plain http is accepted for this machine (`localhost`) only.',
    })
  })
})

describe('choosePackageIndex() by address', () => {
  test.each([
    ['https://upload.pypi.org/legacy/', PYPI],
    ['https://upload.pypi.org/legacy', PYPI],
    ['https://UPLOAD.pypi.org:443/legacy//', PYPI],
    ['https://test.pypi.org/legacy/', TESTPYPI],
    ['https://test.pypi.org/legacy', TESTPYPI],
  ])('choosePackageIndex() recognises %s', (url, index) => {
    expect(at(url)).toBe(index)
  })

  test.each([
    ['https://pypi.org/legacy/', 'repository-url-mistaken', 'pypi'],
    ['https://upload.pypi.org/', 'repository-url-mistaken', 'pypi'],
    ['https://www.pypi.org/', 'repository-url-mistaken', 'pypi'],
    ['https://upload.pypi.org:8443/legacy/', 'repository-url-mistaken', 'pypi'],
    ['https://pypi.python.org/pypi', 'repository-url-mistaken', 'pypi'],
    ['https://upload.pypi.python.org/legacy/', 'repository-url-mistaken', 'pypi'],
    ['http://test.pypi.org/', 'repository-url-mistaken', 'testpypi'],
    ['https://upload.test.pypi.org/legacy/', 'repository-url-mistaken', 'testpypi'],
    ['https://testpypi.python.org/pypi', 'repository-url-mistaken', 'testpypi'],
    ['https://pypi.org/simple/', 'repository-url-is-simple-api', 'pypi'],
    ['https://test.pypi.org/simple', 'repository-url-is-simple-api', 'testpypi'],
  ])('choosePackageIndex() knows what was meant by %s', (url, code, name) => {
    const problem = problemOf(() => at(url, 'https://pypi.org/simple/'))
    expect(problem.code).toBe(code)
    expect(problem.remedy).toContain(`\`repository: ${name}\``)
  })

  test('choosePackageIndex() does not take a host that only looks like PyPI for PyPI', () => {
    expect(at('https://notpypi.org/legacy/').kind).toBe('other')
    expect(at('https://pypi.org.example.com/legacy/').kind).toBe('other')
    expect(at('https://pypi.example.com/legacy/').kind).toBe('other')
  })

  test.each([
    'http://index.example/',
    'http://upload.pypi.org/legacy/',
    'http://10.0.0.1/',
    'http://128.0.0.1/',
    'http://127.0.0.1.example/',
  ])('choosePackageIndex() refuses plain http at %s', url => {
    const problem = problemOf(() => at(`${url}?key=secret#secret`))
    expect(problem.code).toBe('repository-url-insecure')
    expect(problem.remedy).toContain(`\`repository-url: ${url.replace('http:', 'https:')}\``)
    expect(JSON.stringify(problem)).not.toContain('secret')
  })

  test.each([
    'http://localhost:8080/',
    'http://127.0.0.1:1/',
    'http://127.9.9.9/',
    'http://[::1]:8080/',
    'http://2130706433/',
  ])('choosePackageIndex() accepts plain http at %s, which is this machine', url => {
    expect(at(url).uploadUrl.href).toBe(new URL(url).href)
  })

  test.each([
    ['https://index.example/simple/', 'https://index.example/'],
    ['https://index.example/simple', 'https://index.example/'],
    ['https://devpi.example/alice/dev/+simple/', 'https://devpi.example/alice/dev/'],
    [
      'https://feeds.example/org/_packaging/feed/pypi/simple/',
      'https://feeds.example/org/_packaging/feed/pypi/upload/',
    ],
    ['https://git.example/api/packages/alice/pypi/simple', 'https://git.example/api/packages/alice/pypi/'],
  ])('choosePackageIndex() sees that %s is a Simple API, and proposes %s', (url, upload) => {
    const problem = problemOf(() => at(url, undefined, 'UV_PUBLISH_URL'))
    expect(problem.code).toBe('repository-url-is-simple-api')
    expect(problem.remedy).toContain(`\`UV_PUBLISH_URL: ${upload}\``)
  })

  test('choosePackageIndex() believes that an index takes uploads at its Simple API when both are given', () => {
    const url = 'https://index.example/simple/'
    const index = at(url, url)
    expect([index.uploadUrl.href, index.simpleUrl?.href]).toEqual([url, url])
  })

  test.each(['https://nexus.example/repository/simple/', 'https://a.example/artifactory/api/pypi/simple'])(
    'choosePackageIndex() takes %s for a repository that is named simple',
    url => {
      expect(at(url).simpleUrl?.pathname).toMatch(/\/simple\/simple\/$/)
    },
  )

  test('choosePackageIndex() calls another index by its host', () => {
    const index = at('https://index.example:8443/upload?x=1')
    expect(index).toMatchObject({ kind: 'other', name: 'index.example:8443' })
    expect(index.uploadUrl.href).toBe('https://index.example:8443/upload?x=1')
    expect(index.simpleUrl).toBeUndefined()
    expect(index.releaseUrl).toBeUndefined()
    expect(index.websiteUrl).toBeUndefined()
  })
})

describe('choosePackageIndex() with index-url', () => {
  test('choosePackageIndex() prefers index-url, and gives it a last slash', () => {
    expect(at('https://index.example/', 'https://files.example/root').simpleUrl?.href).toBe(
      'https://files.example/root/',
    )
    expect(at('https://upload.pypi.org/legacy/', 'https://proxy.example/pypi/').simpleUrl?.host).toBe('proxy.example')
  })

  test('choosePackageIndex() refuses an index-url in plain http but for this machine', () => {
    expect(problemOf(() => at('https://index.example/', 'http://index.example/simple/')).code).toBe(
      'index-url-insecure',
    )
    expect(at('https://index.example/', 'http://localhost/simple/').simpleUrl?.href).toBe('http://localhost/simple/')
  })
})
