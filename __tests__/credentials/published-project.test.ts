import { expect, test } from '@jest/globals'
import { describeProjects } from '../../src/credentials/published-project.ts'
import type { IndexedFile, ProjectListing } from '../../src/package-index/indexed-file.ts'

const file = (filename: string): IndexedFile => ({ filename, url: 'https://x.example', digests: {}, yanked: false })

test('describeProjects() tells what the index has of each project', () => {
  const listings = new Map<string, ProjectListing>([
    ['tstools', { state: 'listed', files: ['0.1', '0.2', '0.3'].map(version => file(`tstools-${version}.tar.gz`)) }],
    ['empty', { state: 'listed', files: [] }],
    ['greeter', { state: 'absent' }],
    ['silent', { state: 'unknown', why: 'it did not answer' }],
  ])
  expect(describeProjects(listings)).toEqual([
    { name: 'tstools', existence: 'exists', filename: 'tstools-0.3.tar.gz' },
    { name: 'empty', existence: 'exists' },
    { name: 'greeter', existence: 'new' },
    { name: 'silent', existence: 'unknown' },
  ])
})
