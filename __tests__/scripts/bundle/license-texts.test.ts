import { describe, expect, test } from '@jest/globals'
import { formatLicenses } from '../../../scripts/bundle/license-texts.ts'
import type { ShippedComponent } from '../../../scripts/bundle/shipped-component.ts'

const component: ShippedComponent = {
  name: 'undici',
  version: '6.0.0',
  kind: 'npm package',
  packageUrl: 'pkg:npm/undici@6.0.0',
  license: 'MIT',
  licenseTexts: ['MIT License\r\n\r\nDo.\r\n', '\nNotice.'],
  files: ['index.js'],
  bytes: 1,
  uses: [],
}

describe('formatLicenses()', () => {
  test('gives each component a heading and its texts, with one kind of line end', () => {
    const part: ShippedComponent = { ...component, name: 'ws', kind: 'part of a package', inside: component }
    const text = formatLicenses([component, { ...component, name: 'tunnel' }, part])
    expect(text).toContain('\nws (part of undici 6.0.0): MIT\n')
    expect(text).toContain('\nundici 6.0.0 (npm package): MIT\n')
    expect(text).toContain('\nMIT License\n\nDo.\n\n\nNotice.\n')
    expect(text).toContain('\ntunnel 6.0.0 (npm package): MIT\n')
    expect(text).not.toContain('\r')
  })
})
