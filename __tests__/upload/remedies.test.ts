import { expect, test } from '@jest/globals'
import { PYPI } from '../../src/package-index/known-indexes.ts'
import { CREDENTIAL_REMEDIES } from '../../src/upload/credential-remedies.ts'
import { FILE_REMEDIES } from '../../src/upload/file-remedies.ts'
import type { RefusalRemedy } from '../../src/upload/refusal-remedy.ts'
import { aSmallWheel } from './an-upload-context.ts'

function read(remedies: readonly RefusalRemedy[]): string {
  return remedies.map(({ remedy }) => `- ${remedy({ distribution: aSmallWheel(), index: PYPI })}`).join('\n')
}

test('The remedies for refused credentials, as users read them', () => {
  expect(read(CREDENTIAL_REMEDIES)).toMatchInlineSnapshot(`
"- Remove \`user:\` and give an API token, \`password: \${{ secrets.PYPI_API_TOKEN }}\`; or remove both and use trusted publishing with \`permissions: id-token: write\`.
- The API token belongs to another project. Create one for tstools at https://pypi.org/manage/account/token/ and store it as the secret that \`password:\` names.
- Add this repository, workflow and environment as a trusted publisher of tstools at https://pypi.org/manage/project/tstools/settings/publishing/. An archived project takes no uploads from anyone.
- The token's owner must be an owner or maintainer of tstools. If the project is not yours, choose another name in \`[project] name\` of pyproject.toml. An archived project takes no uploads from anyone.
- Run the job again. An API token with an end date has to be replaced by a new one.
- The token is cut off, altered, or made for another index (PyPI and TestPyPI have their own). Create one at https://pypi.org/manage/account/token/ and store it whole as the secret that \`password:\` names.
- PyPI does not know this token: it was deleted, belongs to another index (PyPI and TestPyPI have their own), or its owner's account is locked. Create one at https://pypi.org/manage/account/token/, store it as a secret and set \`password: \${{ secrets.PYPI_API_TOKEN }}\`.
- Verify the primary e-mail address of the token's owner at https://pypi.org/manage/account/.
- The token's owner has to set up two-factor authentication at https://pypi.org/manage/account/. Trusted publishing needs no token at all.
- The project name of the pending publisher and the name in the file, tstools, must be the same: correct one of the two."
`)
})

test('The remedies for refused files, as users read them', () => {
  expect(read(FILE_REMEDIES)).toMatchInlineSnapshot(`
"- The organization that owns the project has to be activated on PyPI.
- PyPI takes no uploads at the moment. Run the job again later.
- Begin \`repository-url:\` with \`https://\`.
- Delete releases of tstools that nobody needs, or ask PyPI for a higher limit.
- Build a smaller file (leave tests, data and debug symbols out), or ask PyPI for a higher limit for the project.
- Build with a version without the part from \`+\` on. With setuptools-scm, set \`local_scheme = "no-local-version"\` in \`[tool.setuptools_scm]\` of pyproject.toml.
- A file name counts once for ever, even after deletion. Raise the version (a post-release such as \`1.0.post1\` will do) and build anew.
- The release is closed to new files. Raise the version and publish all files with it.
- The release has its sdist already. Leave this one out, \`files: dist/*.whl\`, or raise the version and build anew.
- Choose another name in \`[project] name\` of pyproject.toml and build anew.
- An account may create only so many projects an hour. Run the job again in an hour.
- Correct the mark-up of the README, and see that its format is stated: \`readme = "README.md"\` (or \`.rst\`) in pyproject.toml. Then build anew.
- Correct or remove the classifier in pyproject.toml and build anew. https://pypi.org/classifiers/ lists all of them.
- Repair the wheel before publishing: auditwheel (Linux) or delocate (macOS) give it a portable tag, and cibuildwheel runs them for you.
- Do not rename built files. Update the build tool (\`pip install --upgrade build\`) and build anew.
- The file was altered on its way, perhaps by a proxy. Run the job again.
- The trusted publisher at PyPI names another repository than the one that Sigstore certified, or writes it in other letter case. Register it exactly as GitHub writes it, or set \`attestations: false\`.
- Sigstore certified another workflow than the one that the trusted publisher names, as it does in a reusable workflow. Publish from the workflow that is registered, or set \`attestations: false\`.
- Set \`attestations: false\` to publish without attestations.
- The archive is damaged, or written in a way that the index does not take. Build it anew with an up-to-date tool.
- Correct the field in pyproject.toml (or setup.cfg, setup.py) and build anew."
`)
})
