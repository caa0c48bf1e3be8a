import { readFileSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { runAction } from '../support/run-action.ts'
import { type RecordedForm, startFormRecorder } from './support/start-form-recorder.ts'
import { makeTemporaryDirectory } from './support/temporary-directory.ts'
import { projectRoot, realDistributions } from './support/tools.ts'
import { uploadWithTwine } from './support/upload-with-twine.ts'

interface RealDistribution {
  readonly filename: string
  readonly metadataVersion: string
  readonly buildTool: string
}

const distributions = readList()
const filenames = distributions.map(({ filename }) => filename)

/** What each program said, and the forms that it sent, by file name. */
interface Sent {
  readonly exitCode: number | null
  readonly output: string
  readonly forms: ReadonlyMap<string, RecordedForm>
}

let ours: Sent
let twines: Sent

/** Why the two differ where they do. Everything else must be equal, value by value. */
const DIFFERENCES: Readonly<Record<string, string>> = {
  name: 'twine puts a hyphen for every run of other characters, and PyPI shows the name that it is sent',
  description: 'twine sends a description that stands in a header with its folding, and PyPI cannot render that',
  blake2_256_digest: 'one digest is enough, and Node has no BLAKE2b of 256 bits',
  import_name: 'twine does not know the field of metadata 2.5',
  import_namespace: 'twine does not know the field of metadata 2.5',
}

beforeAll(async () => {
  await using directory = await makeTemporaryDirectory()
  await cp(realDistributions, join(directory.path, 'dist'), { recursive: true })
  ours = await sendWithBundle(directory.path)
  twines = await sendWithTwine(directory.path)
})

describe('the real distributions', () => {
  test('are of metadata 1.1 to 2.5, and of many build tools', () => {
    const versions = new Set(distributions.map(({ metadataVersion }) => metadataVersion))
    expect([...versions].sort()).toEqual(['1.1', '1.2', '2.1', '2.2', '2.3', '2.4', '2.5'])
    expect(new Set(distributions.map(({ buildTool }) => buildTool)).size).toBeGreaterThanOrEqual(10)
    expect(filenames.filter(filename => filename.endsWith('.tar.gz')).length).toBeGreaterThanOrEqual(7)
    expect(filenames.filter(filename => filename.endsWith('.whl')).length).toBeGreaterThanOrEqual(7)
  })

  test('were all sent, by the bundle and by twine', () => {
    expect(ours).toMatchObject({ exitCode: 0 })
    expect(twines).toMatchObject({ exitCode: 0 })
    expect([...ours.forms.keys()].sort()).toEqual(filenames.toSorted())
    expect([...twines.forms.keys()].sort()).toEqual(filenames.toSorted())
  })

  test('show every difference that is known, so that none stays in the list for nothing', () => {
    const seen = new Set(
      filenames.flatMap(filename => differingFields(formOf(ours, filename), formOf(twines, filename))),
    )
    // No distribution with Import-Namespace is small and old enough to be pinned here.
    expect([...seen, 'import_namespace'].sort()).toEqual(Object.keys(DIFFERENCES).sort())
  })
})

describe.each(distributions)('the form of $filename', ({ filename, metadataVersion }) => {
  test(`is of metadata ${metadataVersion}`, () => {
    expect(formOf(ours, filename).get('metadata_version')).toEqual([metadataVersion])
  })

  test("has the values of twine's in every field that twine gets right", () => {
    expect(withoutKnownDifferences(formOf(ours, filename))).toEqual(withoutKnownDifferences(formOf(twines, filename)))
  })

  test('differs from it elsewhere exactly as is known', () => {
    const [our, twine] = [formOf(ours, filename), formOf(twines, filename)]
    expect(twine.get('name')).toEqual(our.get('name')?.map(spellSafely))
    expect(twine.get('description')?.map(withoutFolding)).toEqual(our.get('description'))
    expect([our.has('blake2_256_digest'), twine.has('blake2_256_digest')]).toEqual([false, true])
    expect([twine.has('import_name'), twine.has('import_namespace')]).toEqual([false, false])
    expect(our.has('import_name')).toBe(metadataVersion === '2.5')
  })

  function withoutFolding(description: string): string {
    // Before metadata 2.1 the description was a header, and its lines were indented to show that they go on.
    return Number(metadataVersion) < 2.1 ? description.replaceAll('\n        ', '\n') : description
  }
})

function readList(): readonly RealDistribution[] {
  const lines = readFileSync(join(projectRoot, '.ci', 'distributions.txt'), 'utf8').split('\n')
  return lines
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line => {
      const [, filename = '', metadataVersion = '', buildTool = ''] = line.split(' ')
      return { filename, metadataVersion, buildTool }
    })
}

async function sendWithBundle(workspace: string): Promise<Sent> {
  await using recorder = await startFormRecorder()
  const addresses = { 'repository-url': recorder.uploadUrl, 'index-url': recorder.simpleUrl }
  const { exitCode, log } = await runAction({ workspace, inputs: { ...addresses, password: 'secret' } })
  return { exitCode, output: log, forms: recorder.forms }
}

async function sendWithTwine(workspace: string): Promise<Sent> {
  await using recorder = await startFormRecorder()
  const credentials = { user: '__token__', password: 'secret' }
  const run = await uploadWithTwine(recorder.uploadUrl, credentials, join(workspace, 'dist'), filenames)
  return { ...run, forms: recorder.forms }
}

function formOf({ forms }: Sent, filename: string): RecordedForm {
  const form = forms.get(filename)
  if (form === undefined) throw new Error(`no form of ${filename} was sent`)
  return form
}

function withoutKnownDifferences(form: RecordedForm): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries([...form].filter(([field]) => !(field in DIFFERENCES)))
}

function differingFields(our: RecordedForm, twine: RecordedForm): readonly string[] {
  return [...new Set([...our.keys(), ...twine.keys()])].filter(
    field => JSON.stringify(our.get(field)) !== JSON.stringify(twine.get(field)),
  )
}

/** twine's spelling of a project's name. */
function spellSafely(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9.]+/g, '-')
}
