import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BundlerStats, findFilesWith, parseBundledPackages } from './bundled-packages.ts'
import { formatLicenses } from './license-texts.ts'
import { findUses, type Lockfile, readNpmComponents } from './npm-components.ts'
import { readParts } from './part-components.ts'
import { PARTS } from './parts.ts'
import { formatReference, formatSbom } from './sbom.ts'
import { readDataComponents, readDocutils } from './vendored-components.ts'

/**
 * Writes `licenses.txt` and `sbom.cdx.json`, of what is really in the bundle.
 * @param root absolute: the project
 * @param statsFile what ncc wrote with `--stats-out`
 * @param bundle the directory with the bundler's files, that they are written to
 */
export function writeBillOfMaterials(root: string, statsFile: string, bundle: string): void {
  const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'))
  const stats: BundlerStats = readJson(statsFile)
  const lockfile: Lockfile = readJson(join(root, 'package-lock.json'))
  const { name, version, description, license } = readJson(join(root, 'package.json'))

  const packages = parseBundledPackages(stats)
  const carriers = readNpmComponents(root, lockfile, packages)
  const parts = readParts(root, bundle, carriers, PARTS)
  const npm = carriers.map(carrier => {
    const its = parts.filter(({ inside }) => inside === carrier)
    return { ...carrier, uses: [...carrier.uses, ...its.map(formatReference)] }
  })
  const docutils = readDocutils(root)
  const data = readDataComponents(root, findFilesWith(stats, './lib/rules/data/'))
  const components = [...npm, ...parts, docutils, ...data]

  const direct = findUses('', lockfile, new Set(packages.map(({ path }) => path)))
  const product = {
    name,
    version,
    description,
    license,
    uses: [...direct, ...[docutils, ...data].map(formatReference)],
  }
  writeFileSync(join(bundle, 'licenses.txt'), formatLicenses(components))
  writeFileSync(join(bundle, 'sbom.cdx.json'), formatSbom(product, components))
}
