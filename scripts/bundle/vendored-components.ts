import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { readLicenseTexts } from './license-texts.ts'
import type { ShippedComponent } from './shipped-component.ts'

/** docutils, of which `python/docutils` has a part in the version that `scripts/vendor-docutils.py` names. */
export function readDocutils(root: string): ShippedComponent {
  const script = readFileSync(join(root, 'scripts', 'vendor-docutils.py'), 'utf8')
  const version = capture(script, /^VERSION = "(.+)"$/m)
  const directory = join(root, 'python', 'docutils')
  return {
    name: 'docutils',
    version,
    kind: 'Python package',
    packageUrl: `pkg:pypi/docutils@${version}`,
    // As COPYING.rst and the files themselves say.
    license: 'LicenseRef-docutils-public-domain AND 0BSD AND BSD-2-Clause AND BSD-3-Clause',
    licenseTexts: [...readLicenseTexts(directory), ...readLicenseTexts(join(directory, 'licenses'), /\.rst$/)],
    digest: { algorithm: 'SHA-256', value: capture(script, /^SHA256 = "([0-9a-f]{64})"$/m) },
    files: ['python/docutils'],
    bytes: countBytes(directory),
    uses: [],
  }
}

/** Licences of the packages that `scripts/refresh-data.py` takes its lists from: one of those on offer. */
const LICENSES_OF_SOURCES: Readonly<Record<string, string>> = {
  packaging: 'BSD-2-Clause',
  'stdlib-list': 'MIT',
  'trove-classifiers': 'Apache-2.0',
}

/**
 * The lists in `src/rules/data/`, each with the package that it was taken from.
 * @param files those of `dist/` that have the lists
 */
export function readDataComponents(root: string, files: readonly string[]): readonly ShippedComponent[] {
  const directory = join(root, 'src', 'rules', 'data')
  return readdirSync(directory)
    .sort()
    .map(file => {
      const text = readFileSync(join(directory, file), 'utf8')
      const source = capture(text, /^\/\/ Written by scripts\/refresh-data\.py from (\S+) /)
      const version = capture(text, /^\/\/ Written by scripts\/refresh-data\.py from \S+ (\S+)/)
      const license = LICENSES_OF_SOURCES[source]
      if (license === undefined) throw new Error(`The licence of ${source}, from which ${file} was taken, is not known`)
      return {
        name: basename(file, '.ts'),
        version,
        kind: 'data',
        packageUrl: `pkg:pypi/${source}@${version}`,
        license,
        licenseTexts: readLicenseTexts(
          join(root, 'scripts', 'bundle', 'data-licenses'),
          new RegExp(`^${source}\\.txt$`),
        ),
        files,
        bytes: Buffer.byteLength(text),
        uses: [],
      }
    })
}

function capture(text: string, pattern: RegExp): string {
  const found = pattern.exec(text)?.[1]
  if (found === undefined) throw new Error(`${pattern} finds nothing`)
  return found
}

function countBytes(directory: string): number {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && !entry.parentPath.endsWith('__pycache__'))
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
}
