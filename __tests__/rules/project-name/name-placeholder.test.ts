import { expect, test } from '@jest/globals'
import { PYPI } from '../../../src/package-index/known-indexes.ts'
import { namePlaceholder } from '../../../src/rules/project-name/name-placeholder.ts'
import { aWheel } from '../../support/some-distributions.ts'

function isPlaceholder(project: string): boolean {
  const distributions = [aWheel(undefined, { project })]
  const run = { distributions, listings: new Map(), index: PYPI, now: new Date(0), renderings: new Map() }
  return namePlaceholder.check(run).length > 0
}

test.each([
  ...['your-username', 'your-user-name', 'yourusername', 'example-package-your-username-here', 'your-name', 'yourname'],
  ...['your-package', 'yourproject', 'your-package-name', 'yourpackagename', 'your-project-name', 'package-name'],
  ...['project-name', 'my-project-name-2', 'username-here', 'change-me', 'changeme', 'tools-changeme'],
])('namePlaceholder finds what templates leave in %s', project => {
  expect(isPlaceholder(project)).toBe(true)
})

test.each([
  ...['tstools', 'your-usernames', 'yours', 'colour-name', 'package', 'project', 'projects-name', 'exchange-me'],
  ...['subpackage-name', 'username', 'change-menu', 'exchangeme'],
])('namePlaceholder takes %s for a name', project => {
  expect(isPlaceholder(project)).toBe(false)
})
