import { createHash } from 'node:crypto'
import {
  type BuiltDistribution,
  type DistributionContents,
  filenameSpelling,
  writeCoreMetadata,
} from './distribution-contents.ts'
import { writeZip, type ZipMember, type ZipOptions } from './write-zip.ts'

export interface WheelContents extends DistributionContents {
  /** Compatibility tags, `py3-none-any` by default; sets are compressed: `py2.py3-none-any`. */
  readonly tag?: string
  readonly buildTag?: string
  /** More files of the `.dist-info` directory, such as `entry_points.txt` or `licenses/LICENSE`. */
  readonly distInfoFiles?: Readonly<Record<string, string | Uint8Array>>
}

/** Ways in which a wheel can be broken: each replaces what a correct one would have. */
export interface WheelFaults extends ZipOptions {
  readonly filename?: string
  /** Without `.dist-info`. */
  readonly distInfoName?: string
  /** The bytes of METADATA. */
  readonly metadata?: string | Uint8Array
  readonly record?: string | Uint8Array
  /** Paths in the archive that are not written, for example `…/METADATA`. Ends suffice. */
  readonly leaveOut?: readonly string[]
  /** Written behind the others, and not listed in RECORD. */
  readonly unlistedMembers?: readonly ZipMember[]
  /** Nothing is compressed: each byte of the content stands in the archive as it is. */
  readonly stored?: boolean
}

/** A wheel (binary distribution format, PEP 427): valid, unless faults are asked for. The same contents give the same bytes. */
export function buildWheel(contents: WheelContents, faults: WheelFaults = {}): BuiltDistribution {
  const tag = contents.tag ?? 'py3-none-any'
  const spelling = `${filenameSpelling(contents.name)}-${contents.version}`
  const distInfo = `${faults.distInfoName ?? spelling}.dist-info`
  const listed: ZipMember[] = [
    ...members('', contents.files),
    ...members(`${distInfo}/`, contents.distInfoFiles),
    { name: `${distInfo}/METADATA`, content: faults.metadata ?? writeCoreMetadata(contents) },
    { name: `${distInfo}/WHEEL`, content: writeWheelFile(tag, contents.buildTag) },
  ]
  const record = { name: `${distInfo}/RECORD`, content: faults.record ?? writeRecord(listed, `${distInfo}/RECORD`) }
  const all = [...listed, record, ...(faults.unlistedMembers ?? [])]
    .filter(member => !faults.leaveOut?.some(end => member.name.endsWith(end)))
    .map(member => (faults.stored ? { ...member, stored: true } : member))
  const build = contents.buildTag === undefined ? '' : `${contents.buildTag}-`
  return { filename: faults.filename ?? `${spelling}-${build}${tag}.whl`, bytes: writeZip(all, faults) }
}

function members(directory: string, files: DistributionContents['files'] = {}): readonly ZipMember[] {
  return Object.entries(files).map(([path, content]) => ({ name: directory + path, content }))
}

function writeWheelFile(tag: string, buildTag: string | undefined): string {
  const [pythons = '', abis = '', platforms = ''] = tag.split('-')
  const tags = pythons
    .split('.')
    .flatMap(python =>
      abis.split('.').flatMap(abi => platforms.split('.').map(platform => `${python}-${abi}-${platform}`)),
    )
  return [
    'Wheel-Version: 1.0',
    'Generator: pypi-publish',
    `Root-Is-Purelib: ${abis === 'none' && platforms === 'any'}`,
    ...(buildTag === undefined ? [] : [`Build: ${buildTag}`]),
    ...tags.map(each => `Tag: ${each}`),
    '',
  ].join('\n')
}

/** RECORD: path, digest and size of every file as CSV; its own line has neither. */
function writeRecord(listed: readonly ZipMember[], ownPath: string): string {
  const lines = listed.map(({ name, content }) => {
    const digest = createHash('sha256').update(content).digest('base64url')
    return `${csv(name)},sha256=${digest},${Buffer.byteLength(content)}`
  })
  return [...lines, `${csv(ownPath)},,`, ''].join('\n')
}

function csv(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
