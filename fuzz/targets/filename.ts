import { classifyFilename } from '../../src/distributions/classify-filename.ts'
import { sortFiles } from '../../src/distributions/sort-files.ts'
import { compareWithIndex } from '../../src/package-index/compare-with-index.ts'
import { filenameIdentity } from '../../src/package-index/filename-identity.ts'
import { parseDistributionFilename } from '../../src/packaging/distribution-filename.ts'
import { parseListedFilename } from '../../src/packaging/listed-filename.ts'
import { isProjectName, normalizeProjectName } from '../../src/packaging/project-name.ts'
import type { Target } from '../engine/target.ts'
import { must, mustAgree, mustBeDefects, mustBeKebab, mustBePrintable } from '../invariants.ts'

/** Names of files, as they lie in a folder or are listed by an index. */
export const target: Target = {
  covers: [
    'packaging/wheel-filename',
    'packaging/sdist-filename',
    'packaging/distribution-filename',
    'packaging/listed-filename',
    'packaging/project-name',
    'package-index/filename-identity',
    'distributions/classify-filename',
    'distributions/sort-files',
  ],
  longestInput: 2048,
  seeds: [
    'a-1-py3-none-any.whl',
    'A.B_c-1.0+x.1-2build-py2.py3-abi3-manylinux_2_17_x86_64.whl',
    'a-1.0.tar.gz',
    'a-b-1.zip',
    'a-1.TGZ',
    'a-1-py3-none-any.whl.publish.attestation',
    'x.egg',
    'a-1.0-py2.7.egg',
    'a-1.0.win32-py2.7.exe',
    'a-1-1.noarch.rpm',
  ],
  words: ['.whl', '.tar.gz', '.zip', '.attestation', '-py3-none-any', '__', '-', '.', 'İ', 'ß'],
  check(input) {
    const filename = input.toString().replaceAll('/', '-')
    const parsed = parseDistributionFilename(filename)
    if (parsed.kind === 'invalid') {
      mustBeKebab(parsed.rule)
      mustBePrintable(parsed.reason, 400)
    } else {
      must(normalizeProjectName(parsed.project) === parsed.project, 'a normal name stays', parsed)
      must(!isProjectName(parsed.writtenName) || isProjectName(parsed.project), 'a name normalised is a name', parsed)
      must(
        filename.startsWith(`${parsed.writtenName}-${parsed.writtenVersion}`),
        'the name is made of its parts',
        parsed,
      )
      const listed = parseListedFilename(filename, parsed.project)
      if (parsed.kind === 'wheel' && listed !== undefined) mustAgree(listed.version, parsed.version, 'one version')
    }
    parseListedFilename(filename, 'a')
    const identity = filenameIdentity(filename)
    mustAgree(filenameIdentity(identity), identity, 'the identity of an identity')
    const otherCase = filename.replace(/[a-z]+/g, letters => letters.toUpperCase())
    mustAgree(filenameIdentity(otherCase), identity, 'letter case changes nothing')
    const verdict = classifyFilename(filename)
    if (verdict.kind === 'near-miss') mustBeDefects([verdict])
    const sorted = sortFiles([{ path: `/d/${filename}`, kind: 'file', size: 1 }])
    must(
      sorted.distributions.length + sorted.nearMisses.length + sorted.foreignFilenames.length === 1,
      'each file is sorted',
    )
    const file = { filename, url: 'https://x.example/', digests: { sha256: 'ab' }, yanked: false }
    compareWithIndex({ filename, digests: { sha256: 'ab' } }, { state: 'listed', files: [file] })
  },
}
