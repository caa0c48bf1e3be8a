import type { Problem } from '../errors/problem.ts'
import { nameIndex } from '../package-index/name-index.ts'
import { CREDENTIAL_REMEDIES } from './credential-remedies.ts'
import { FILE_REMEDIES } from './file-remedies.ts'
import type { Refusal } from './interpret-upload-answer.ts'
import type { RefusedUpload } from './refusal-remedy.ts'

/** Turns a final answer into what a person needs to hear: who refused what, in whose words, and what to do now. Pure. */
export function explainRefusal(refusal: Refusal, upload: RefusedUpload): Problem {
  const { index, distribution } = upload
  const { filename } = distribution
  const who = nameIndex(index)
  const detail = refusal.says === '' ? String(refusal.status) : `${refusal.status}: ${refusal.says}`
  if (refusal.concerns === 'address') {
    const summary = `${who} takes no uploads at ${index.uploadUrl.origin}${index.uploadUrl.pathname}, so ${filename} was not uploaded.`
    return { code: 'upload-address-wrong', filename, summary, detail, remedy: explainAddress(refusal, upload) }
  }

  const ofCredentials = CREDENTIAL_REMEDIES.find(({ says }) => says.test(detail))
  const ofFile = FILE_REMEDIES.find(({ says }) => says.test(detail))
  if (ofCredentials !== undefined || (refusal.concerns === 'credentials' && ofFile === undefined)) {
    const summary = `${who} refused the credentials that ${filename} was sent with.`
    const remedy = ofCredentials?.remedy(upload) ?? OTHER_CREDENTIALS
    return { code: 'credentials-refused', filename, summary, detail, remedy }
  }
  const remedy = ofFile?.remedy(upload) ?? 'Correct what the index names, build anew, and run the job again.'
  return { code: 'upload-refused', filename, summary: `${who} refused ${filename}.`, detail, remedy }
}

const OTHER_CREDENTIALS =
  'See that the secret which `password:` names exists in this repository and is complete, that `user:` is right where ' +
  'the index has user names, and that this account may upload to the project.'

function explainAddress({ status, says }: Refusal, { index }: RefusedUpload): string {
  if (status >= 300 && status < 400) {
    const target = /^redirects to (.+)/.exec(says)?.[1] ?? 'the address that the index documents for uploads'
    return `Files and credentials follow no redirect to another address. If uploads belong there, set \`repository-url: ${target}\`.`
  }
  const hint = index.uploadUrl.pathname.includes('/simple')
    ? 'This looks like the address of the Simple API, which only lists files.'
    : 'Is this the address of the Simple API, which only lists files?'
  return `${hint} Set \`repository-url:\` to the address for uploads; PyPI's is \`https://upload.pypi.org/legacy/\`.`
}
