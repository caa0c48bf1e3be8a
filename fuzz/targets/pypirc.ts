import { PYPI, someInputs } from '../../__tests__/support/some-reports.ts'
import { findCredentials } from '../../src/credentials/find-credentials.ts'
import type { PublishError } from '../../src/errors/publish-error.ts'
import { parsePypirc } from '../../src/inputs/parse-pypirc.ts'
import { choosePackageIndex } from '../../src/package-index/choose-package-index.ts'
import type { Target } from '../engine/target.ts'
import { must, mustBePublishError } from '../invariants.ts'

/** `.pypirc`. An error tells lines by their numbers, and never what stands on them; no address keeps a password. */
export const target: Target = {
  covers: [
    'inputs/parse-pypirc',
    'inputs/parse-ini',
    'package-index/choose-package-index',
    'package-index/unknown-repository',
    'package-index/upload-address',
    'credentials/find-credentials',
  ],
  longestInput: 65_536,
  seeds: [
    '[distutils]\nindex-servers =\n  pypi\n  other\n\n[pypi]\nusername = __token__\npassword = pypi-x\n[other]\nrepository: https://u:p%40@index.example/legacy/\n',
    '[server-login]\nusername:a\npassword:b\n[DEFAULT]\nusername=x\n',
    '[other]\npassword = "quoted"\n  more\nother\n[other]\n',
    '\ufeff# x\r\n; y\r[pypi',
  ],
  words: [
    '[distutils]\nindex-servers = ',
    '[server-login]\n',
    '[DEFAULT]\n',
    '[other]\n',
    'repository = ',
    'https://',
    'username = ',
    'password = ',
    '\n\t',
    '@',
  ],
  check(input) {
    let sections: ReturnType<typeof parsePypirc>
    try {
      sections = parsePypirc(input.toString())
    } catch (error) {
      mustBePublishError(error)
      const { message } = error as PublishError
      must(
        /^The `\.pypirc` file cannot be used: (line \d+: ([a-z`[\]= ,]|UTF-8)+(; )?)+(and \d+ more)?\.$/.test(message),
        'nothing is quoted',
        message,
      )
      return
    }
    for (const { repository = '' } of sections.values())
      must(!isTelling(repository), 'no password in an address', repository)
    const inputs = someInputs({ destination: { kind: 'repository', name: 'other', source: 'repository' } })
    try {
      const { uploadUrl } = choosePackageIndex(inputs, sections)
      must(uploadUrl.username + uploadUrl.password === '', 'no password in an address', uploadUrl.href)
    } catch (error) {
      mustBePublishError(error)
    }
    try {
      findCredentials(inputs, sections, PYPI)
    } catch (error) {
      mustBePublishError(error)
    }
  },
}

function isTelling(address: string): boolean {
  return (URL.parse(address)?.password ?? '') !== ''
}
