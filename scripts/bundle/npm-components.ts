import { join } from 'node:path'
import type { BundledPackage } from './bundled-packages.ts'
import { readLicenseTexts } from './license-texts.ts'
import type { ShippedComponent } from './shipped-component.ts'

/** The part of `package-lock.json` that is read here. */
export interface Lockfile {
  readonly packages: Readonly<Record<string, LockedPackage>>
}

interface LockedPackage {
  readonly version?: string
  readonly integrity?: string
  readonly license?: string
  readonly dependencies?: Readonly<Record<string, string>>
}

/**
 * The npm packages of the bundle, with what the lockfile and their own files say of them.
 * @throws when one has no version, digest, licence or licence text: nothing unknown is shipped
 */
export function readNpmComponents(
  root: string,
  lockfile: Lockfile,
  bundled: readonly BundledPackage[],
): readonly ShippedComponent[] {
  const paths = new Set(bundled.map(({ path }) => path))
  return bundled.map(({ path, files, bytes }) => {
    const { version, integrity, license } = lockfile.packages[path] ?? {}
    if (version === undefined || integrity === undefined || license === undefined) {
      throw new Error(`package-lock.json does not say enough of ${path}`)
    }
    return {
      name: nameAt(path),
      version,
      kind: 'npm package',
      packageUrl: formatNpmUrl(path, lockfile),
      license,
      licenseTexts: readLicenseTexts(join(root, path)),
      digest: parseIntegrity(integrity),
      files,
      bytes,
      uses: findUses(path, lockfile, paths),
    }
  })
}

/**
 * Package URLs of what a package depends on, as far as it is in the bundle.
 * @param path of the user; the project's own is empty
 */
export function findUses(path: string, lockfile: Lockfile, bundled: ReadonlySet<string>): readonly string[] {
  return Object.keys(lockfile.packages[path]?.dependencies ?? {}).flatMap(name => {
    const used = resolveDependency(path, name, bundled)
    return used === undefined ? [] : [formatNpmUrl(used, lockfile)]
  })
}

function nameAt(path: string): string {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
}

function formatNpmUrl(path: string, lockfile: Lockfile): string {
  return `pkg:npm/${nameAt(path).replace('@', '%40')}@${lockfile.packages[path]?.version}`
}

/** Looks where Node does: in the package itself, then in each that it lies in. */
function resolveDependency(user: string, name: string, bundled: ReadonlySet<string>): string | undefined {
  for (let from = user; ; from = from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/')))) {
    const candidate = `${from === '' ? '' : `${from}/`}node_modules/${name}`
    if (bundled.has(candidate)) return candidate
    if (from === '') return undefined
  }
}

/** From the form that npm writes: `sha512-` and base64. */
function parseIntegrity(integrity: string): { readonly algorithm: 'SHA-512'; readonly value: string } {
  const [, base64] = /^sha512-([\w+/]+=*)$/.exec(integrity) ?? []
  if (base64 === undefined) throw new Error(`${integrity} is no SHA-512 as npm writes it`)
  return { algorithm: 'SHA-512', value: Buffer.from(base64, 'base64').toString('hex') }
}
