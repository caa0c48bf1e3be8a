/** Refusals that sound alike and are final: the name was used up, or the file may not be added. */
const OTHER_REFUSALS = [
  'previously used by a file',
  'already been used, use a different version',
  'only one sdist',
  'older than',
  'locked for another user',
  'conflicts with an existing project',
]

/** By status: what indexes say, in lower case, when they have a file of this name already. */
const WORDS: Readonly<Record<number, RegExp>> = {
  // PyPI, Pulp, Google Artifact Registry; GitLab; Nexus, old and new.
  400: /already exist|already been taken|updating asset|cannot be updated/,
  // Artifactory; Azure Artifacts.
  403: /overwrite (all )?artifact|already contains file|already exist/,
  // Artifactory, when it hides what one may not see.
  404: /could not locate artifact/,
  // Everybody else: the status alone says it.
  409: /^/,
}

/**
 * Whether an answer sounds as if the index had a file of this name. Pure.
 * No more than a suspicion: wordings change, and the same status has other causes. To be confirmed with the index.
 * @param text everything that was said, reason phrase and body
 */
export function soundsLikeExisting(status: number, text: string): boolean {
  const said = text.toLowerCase()
  return WORDS[status]?.test(said) === true && !OTHER_REFUSALS.some(words => said.includes(words))
}
