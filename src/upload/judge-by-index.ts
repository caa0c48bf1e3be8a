import type { Distribution } from '../distributions/distribution.ts'
import type { Problem } from '../errors/problem.ts'
import type { Comparison } from '../package-index/compare-with-index.ts'
import type { IndexedFile } from '../package-index/indexed-file.ts'
import { nameIndex } from '../package-index/name-index.ts'
import type { PackageIndex } from '../package-index/package-index.ts'
import { adviseOnConflict } from '../plan/advise-on-conflict.ts'
import { WHY_PRESENT } from '../plan/why-present.ts'
import { endFailed, endPresent, type UploadEnd } from './upload-end.ts'

/** What is known when the index's own listing has to decide what became of an upload. */
export interface JudgementFacts {
  readonly distribution: Distribution
  readonly index: PackageIndex
  readonly skipExisting: boolean
  /** This run has sent the whole file before: what is there then is most likely our own. */
  readonly sent: boolean
  /** The index claims to have a file of this name. */
  readonly claimed: boolean
  /** What is wrong when the index does not have the file. */
  readonly otherwise: Problem
}

/** Judges an upload without a clear answer by what the index lists. Pure. */
export function judgeByIndex(comparison: Comparison, facts: JudgementFacts): UploadEnd {
  const { distribution, skipExisting, sent, claimed, otherwise } = facts
  switch (comparison.state) {
    case 'identical':
      return endPresent(distribution, sent ? 'uploaded' : 'identical', { url: comparison.indexed.url })
    case 'different': {
      const { url } = comparison.indexed
      if (skipExisting) return endPresent(distribution, 'skipped', { url, why: WHY_PRESENT.different })
      return endFailed(distribution, 'conflict', describeConflict(facts, comparison.listed), { url })
    }
    case 'without-digest': {
      const { url } = comparison.indexed
      return endPresent(distribution, 'unverified', { url, why: WHY_PRESENT['without-digest'] })
    }
    case 'unknown': {
      const why = `the index says that it has a file of this name, and its page could not be read: ${comparison.why}`
      if (claimed && skipExisting) return endPresent(distribution, 'unverified', { why })
      return endFailed(distribution, 'failed', describeUnread(comparison.why, facts))
    }
    case 'absent':
      return endFailed(distribution, 'failed', otherwise)
  }
}

/** What there is to say when the index claims to have a file of this name, and that alone is known. Pure. */
export function describeClaim(status: number, says: string, { filename }: Distribution, index: PackageIndex): Problem {
  return {
    code: 'upload-refused',
    filename,
    summary: `${nameIndex(index)} refused ${filename}: it says that it has such a file, but does not show it.`,
    detail: says === '' ? String(status) : `${status}: ${says}`,
    remedy:
      'Its pages may lag behind: run the job again in a few minutes. Or it has the same bytes under another name or in ' +
      'another project, or keeps the name of a deleted file: then raise the version and build anew.',
  }
}

function describeUnread(why: string, { claimed, otherwise, distribution, index }: JudgementFacts): Problem {
  const detail = `${otherwise.detail ?? otherwise.summary}\nThe index could not be asked what it has: ${why}`
  if (!claimed) return { ...otherwise, detail }
  const summary = `${nameIndex(index)} refused ${distribution.filename}: it says that it has such a file, and what it has could not be read.`
  const compare =
    index.simpleUrl === undefined
      ? 'Set `index-url:` to the root of its Simple API'
      : `Run the job again when ${index.simpleUrl.host} shows its pages, or correct \`index-url:\` if they are elsewhere`
  const remedy = `${compare}, so that the file can be compared; or, to accept whatever is there, set \`skip-existing: true\`.`
  return { ...otherwise, summary, detail, remedy }
}

function describeConflict(
  { distribution: { filename, version }, index, otherwise }: JudgementFacts,
  listed: readonly IndexedFile[],
): Problem {
  return {
    code: 'file-conflict',
    filename,
    summary: `${nameIndex(index)} already has another file named ${filename}: its content differs from yours.`,
    ...(otherwise.detail === undefined ? {} : { detail: otherwise.detail }),
    remedy: adviseOnConflict(version, listed),
  }
}
