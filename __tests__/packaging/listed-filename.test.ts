import { describe, expect, test } from '@jest/globals'
import { parseListedFilename } from '../../src/packaging/listed-filename.ts'

function read(filename: string, project = 'some-thing'): string | undefined {
  const parsed = parseListedFilename(filename, project)
  return parsed && `${parsed.kind} ${parsed.version.text}`
}

describe('parseListedFilename()', () => {
  test.each([
    ['some_thing-0.1.tar.gz', 'sdist 0.1'],
    ['some-thing-0.1.tar.gz', 'sdist 0.1'],
    ['Some.Thing-0.1.zip', 'sdist 0.1'],
    ['some-thing-0.1.tar.bz2', 'sdist 0.1'],
    ['some-thing-0.1.tgz', 'sdist 0.1'],
    ['some-thing-0.1.tar.Z', 'sdist 0.1'],
    ['some-thing-0.1.tar.xz', 'sdist 0.1'],
    ['some-thing-0.1.tar', 'sdist 0.1'],
    ['some-thing-0.1-1.tar.gz', 'sdist 0.1.post1'],
    ['some-thing-0.1-beta-2.tar.gz', 'sdist 0.1b2'],
    ['some-thing-0.1.linux-x86_64.tar.gz', 'built 0.1'],
    ['some-thing-0.1.win32.zip', 'built 0.1'],
    ['some-thing-0.1.win-amd64.zip', 'built 0.1'],
    ['some-thing-0.1.macosx-10.6-intel.tar.gz', 'built 0.1'],
    ['some_thing-0.1-py2.7.egg', 'built 0.1'],
    ['some_thing-0.1-py2.7-linux-x86_64.egg', 'built 0.1'],
    ['some_thing-0.1.egg', 'built 0.1'],
    ['some_thing-0.1_1-py2.7.egg', 'built 0.1.post1'],
    ['some-thing-0.1.win32-py2.7.exe', 'built 0.1'],
    ['some-thing-0.1.win-amd64-py3.4.msi', 'built 0.1'],
    ['some-thing-0.1.win32.exe', 'built 0.1'],
    ['some-thing-0.1.exe', 'built 0.1'],
    ['some-thing-0.1-py2.7-macosx10.6.dmg', 'built 0.1'],
    ['some-thing-0.1-1.noarch.rpm', 'built 0.1'],
    ['some-thing-0.1-1.src.rpm', 'built 0.1'],
    ['some_thing-0.1-py3-none-any.whl', 'built 0.1'],
    ['some_thing-0.1-1-py3-none-any.whl', 'built 0.1'],
    ['some_thing-0.1_1-py3-none-any.whl', 'built 0.1.post1'],
  ])('parseListedFilename() reads %j as %s', (filename, expected) => {
    expect(read(filename)).toBe(expected)
  })

  test.each([
    ['another project', 'other-0.1.tar.gz'],
    ['a project whose name goes on', 'some-thing-else-0.1.tar.gz'],
    ['a name alone', 'some-thing.tar.gz'],
    ['an ending of none', 'some-thing-0.1.txt'],
    ['an attestation', 'some-thing-0.1.tar.gz.publish.attestation'],
    ['a version of the time before PEP 440', 'some-thing-0.1-py3.tar.gz'],
    ['a version in words', 'some-thing-final.zip'],
    ['a post-release or a build, of an installer', 'some-thing-0.1-1.exe'],
    ['a post-release or a build, of an egg', 'some_thing-0.1-1-py2.7.egg'],
    ['an RPM without a release', 'some-thing-0.1.noarch.rpm'],
    ["a wheel that has too few of a wheel's parts", 'some_thing-0.1-py3.whl'],
    ["Debian's revision", 'some-thing-0.1-1_all.deb'],
    ['a name that is too long', `some-thing-0.1${'-x'.repeat(200)}.tar.gz`],
  ])('parseListedFilename() does not guess at %s', (_, filename) => {
    expect(read(filename)).toBeUndefined()
  })

  test('parseListedFilename() takes every hyphen behind the name to the version, and none in it', () => {
    expect(read('tstools-0.1-1.tar.gz', 'tstools')).toBe('sdist 0.1.post1')
    expect(read('tstools-0.1-1.tar.gz', 'tstools-0-1')).toBe('sdist 1')
  })
})
