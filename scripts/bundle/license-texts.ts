import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ShippedComponent } from './shipped-component.ts'

/**
 * The texts of the licence files in a directory, sorted by name.
 * @throws when there is none
 */
export function readLicenseTexts(directory: string, name = /^(licen[cs]e|copying|notice)/i): readonly string[] {
  const texts = readdirSync(directory, { withFileTypes: true })
    .filter(entry => entry.isFile() && name.test(entry.name))
    .map(entry => entry.name)
    .sort()
    .map(file => readFileSync(join(directory, file), 'utf8'))
  if (texts.length === 0) throw new Error(`${directory} has no licence text`)
  return texts
}

/** `dist/licenses.txt`: for each component its name, version and licence, then the texts as its authors wrote them. */
export function formatLicenses(components: readonly ShippedComponent[]): string {
  const head = 'Licences of what others wrote and dist/ has a part of. dist/sbom.cdx.json says which file has what.\n'
  const sections = components.map(({ name, version, kind, inside, license, licenseTexts }) =>
    [
      inside === undefined
        ? formatHeading(`${name} ${version} (${kind}): ${license}`)
        : formatHeading(`${name} (part of ${inside.name} ${inside.version}): ${license}`),
      ...licenseTexts.map(normalize),
    ].join('\n\n'),
  )
  return `${[head, ...sections].join('\n')}`
}

function formatHeading(text: string): string {
  const line = '='.repeat(80)
  return `${line}\n${text}\n${line}`
}

/** One line end for all: the same bytes, whatever system packed them. */
function normalize(text: string): string {
  return `${text.replaceAll('\r\n', '\n').trim()}\n`
}
