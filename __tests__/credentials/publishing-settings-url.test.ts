import { expect, test } from '@jest/globals'
import {
  buildProvenanceUrl,
  buildPublisherFormUrl,
  buildPublishingSettingsUrl,
  buildTokenSettingsUrl,
} from '../../src/credentials/publishing-settings-url.ts'
import { OTHER_INDEX, PYPI, TESTPYPI } from '../support/trusted-publishing.ts'

const FORM = { owner: 'octo-org', repository: 'tstools', workflow: 'release.yml' }
const PROJECT = { name: 'tstools', existence: 'exists' } as const

test('the pages of an account are on the website of the index', () => {
  expect(buildPublishingSettingsUrl(PYPI)).toBe('https://pypi.org/manage/account/publishing/')
  expect(buildTokenSettingsUrl(PYPI)).toBe('https://pypi.org/manage/account/token/')
  expect(buildTokenSettingsUrl(TESTPYPI)).toBe('https://test.pypi.org/manage/account/token/')
})

test('buildPublisherFormUrl() fills in the form of an existing project, and the pending one of a new project', () => {
  expect(buildPublisherFormUrl(PYPI, PROJECT, FORM)).toBe(
    'https://pypi.org/manage/project/tstools/settings/publishing/?provider=github&owner=octo-org&repository=tstools&workflow_filename=release.yml',
  )
  expect(buildPublisherFormUrl(PYPI, { ...PROJECT, existence: 'new' }, { ...FORM, environment: 'a b' })).toBe(
    'https://pypi.org/manage/account/publishing/?provider=github&project_name=tstools&owner=octo-org&repository=tstools&workflow_filename=release.yml&environment=a+b',
  )
})

test('buildProvenanceUrl() leads to the attestations of a file', () => {
  expect(buildProvenanceUrl(TESTPYPI, 'tstools', '1!0.1', 'tstools-1!0.1.tar.gz')?.href).toBe(
    'https://test.pypi.org/integrity/tstools/1!0.1/tstools-1!0.1.tar.gz/provenance',
  )
})

test('no page is made up for an index of which none is known', () => {
  expect(buildPublishingSettingsUrl(OTHER_INDEX)).toBeUndefined()
  expect(buildTokenSettingsUrl(OTHER_INDEX)).toBeUndefined()
  expect(buildPublisherFormUrl(OTHER_INDEX, PROJECT, FORM)).toBeUndefined()
  expect(buildProvenanceUrl(OTHER_INDEX, 'tstools', '0.1', 'tstools-0.1.tar.gz')).toBeUndefined()
})
