import type { Answer } from '../answer.ts'
import type { IndexState } from '../index-state.ts'
import { Refusal } from '../refusal.ts'

const METADATA_ENDING = '.metadata'

/**
 * A file, or with `.metadata` behind its name the METADATA of a wheel (PEP 658).
 * @param path what follows `/files/`, decoded: the digest in three parts, and the name
 * @throws {Refusal} 404
 */
export function findDownload(path: string, index: IndexState): Answer {
  const [first = '', second = '', rest = '', requested = ''] = path.split('/')
  const wantsMetadata = requested.endsWith(METADATA_ENDING)
  const filename = wantsMetadata ? requested.slice(0, -METADATA_ENDING.length) : requested
  const file = index.store.files().find(candidate => candidate.filename === filename)
  if (file?.digests.blake2b_256 !== first + second + rest) throw new Refusal(404, '')
  const body = wantsMetadata ? file.coreMetadata : file.path && { path: file.path, size: file.size }
  if (!body) throw new Refusal(404, '')
  return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body }
}
