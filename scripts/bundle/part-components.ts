import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readLicenseTexts } from './license-texts.ts'
import type { Part } from './parts.ts'
import type { ShippedComponent } from './shipped-component.ts'
import { findWebAssembly } from './web-assembly.ts'

/**
 * What packages of the bundle have taken from elsewhere, as components of their own.
 * @param bundle the directory with the bundler's files
 * @param carriers the npm packages of the bundle
 * @throws when a part or its package is not there any more, or has no licence text
 */
export function readParts(
  root: string,
  bundle: string,
  carriers: readonly ShippedComponent[],
  parts: readonly Part[],
): readonly ShippedComponent[] {
  const texts = readdirSync(bundle)
    .filter(name => name.endsWith('.js'))
    .sort()
    .map(name => ({ name, text: readFileSync(join(bundle, name), 'utf8') }))
  const modules = texts.flatMap(({ name, text }) => findWebAssembly(text).map(module => ({ name, ...module })))
  return parts.map(part => {
    const { name, inside, packageUrl, license, marks, webAssembly } = part
    const carrier = carriers.find(component => component.name === inside)
    const itsModules = modules.filter(({ exports }) => webAssembly !== undefined && exports.includes(webAssembly))
    const files = texts
      .filter(
        file => marks.some(mark => file.text.includes(mark)) || itsModules.some(module => module.name === file.name),
      )
      .map(file => file.name)
    const missing = marks.filter(mark => !texts.some(({ text }) => text.includes(mark)))
    if (carrier === undefined || files.length === 0 || missing.length > 0) {
      throw new Error(`scripts/bundle/parts.ts: ${name} is not what it was in ${inside}: ${missing.join(', ')}`)
    }
    return {
      name,
      inside: carrier,
      kind: 'part of a package',
      packageUrl,
      license,
      licenseTexts: readTexts(root, part),
      files,
      uses: [],
      ...(webAssembly === undefined ? {} : { webAssemblyModules: itsModules.length }),
    }
  })
}

function readTexts(root: string, { name, texts }: Part): readonly string[] {
  if (texts.endsWith('.txt')) {
    return readLicenseTexts(join(root, 'scripts', 'bundle', 'part-licenses'), new RegExp(`^${texts}$`))
  }
  const directory = join(root, texts)
  const heads = readdirSync(directory)
    .filter(file => file.endsWith('.c'))
    .sort()
    .map(file => {
      const head = /^\s*(?:\/\*[\s\S]*?\*\/|(?:\/\/.*\n)+)/.exec(readFileSync(join(directory, file), 'utf8'))?.[0]
      if (head === undefined) throw new Error(`${file} of ${name} does not say whose it is`)
      return `${file}:\n${head.trim()}`
    })
  if (heads.length === 0) throw new Error(`${texts} has no sources`)
  return heads
}
