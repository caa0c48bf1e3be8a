import { normalizeProjectName } from '../../../../src/packaging/project-name.ts'
import { parseSdistFilename } from '../../../../src/packaging/sdist-filename.ts'
import { canonicalVersion, type Version } from '../../../../src/packaging/version.ts'
import { parseWheelFilename, type WheelFilename } from '../../../../src/packaging/wheel-filename.ts'
import { quote, Refusal } from '../refusal.ts'
import { checkPlatformTags } from './check-platform-tags.ts'

/**
 * The grammar of a file's name, and whether it names the project and version of the form.
 * @throws {Refusal} 400
 */
export function checkDistributionName(filename: string, projectName: string, version: Version): void {
  if (filename.endsWith('.whl')) checkWheelName(filename, projectName, version)
  else checkSdistName(filename, projectName, version)
}

function checkSdistName(filename: string, projectName: string, version: Version): void {
  const parsed = parseSdistFilename(filename.replace(/\.zip$/, '.tar.gz'))
  if (parsed.kind === 'invalid') throw new Refusal(400, `Invalid source distribution filename: ${filename}`)
  checkProject(parsed.project, projectName)
  const expected = `${underscored(projectName)}-${version.text}.tar.gz`
  if (filename !== expected)
    throw new Refusal(400, `Filename ${quote(filename)} is invalid, should be ${quote(expected)}.`)
}

const WHEEL_MESSAGES = {
  'sdist-filename-unparsable': 'Invalid source distribution filename',
  'wheel-filename-parts': 'Invalid wheel filename (wrong number of parts)',
  'wheel-filename-project-chars': 'Invalid project name',
  'wheel-filename-version': 'Invalid wheel filename (invalid version)',
  'wheel-filename-build': 'Invalid build number',
}

function checkWheelName(filename: string, projectName: string, version: Version): void {
  const parsed = parseWheelFilename(filename)
  if (parsed.kind === 'invalid') throw new Refusal(400, `${WHEEL_MESSAGES[parsed.rule]}: ${quote(filename)}`)
  checkProject(parsed.project, projectName)
  checkWheelSpelling(parsed, filename, projectName)
  checkPlatformTags(filename, parsed.platformTag)
  if (canonicalVersion(parsed.version) !== canonicalVersion(version)) {
    const message = `Version in filename should be ${quote(version.text)} not ${quote(parsed.version.text)}.`
    throw new Refusal(400, message)
  }
}

function checkWheelSpelling(parsed: WheelFilename, filename: string, projectName: string): void {
  const expected = underscored(projectName)
  if (parsed.writtenName === expected) return
  const message = `Filename ${quote(filename)} should contain the normalized project name ${quote(expected)}, not ${quote(parsed.writtenName)}.`
  throw new Refusal(400, message)
}

function checkProject(project: string, projectName: string): void {
  if (project === normalizeProjectName(projectName)) return
  throw new Refusal(400, `Start filename for ${quote(projectName)} with ${quote(underscored(projectName))}.`)
}

function underscored(projectName: string): string {
  return normalizeProjectName(projectName).replaceAll('-', '_')
}
