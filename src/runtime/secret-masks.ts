import { redactSpellings } from '../world/redact-spellings.ts'
import type { Scrubber } from '../world/runner.ts'
import { listSecretForms } from '../world/secret-forms.ts'
import { listSecretSpellings } from '../world/secret-spellings.ts'

/** A shorter secret is left to the runner's own mask: taken out here, it could tear a file name or an output apart. */
const SHORTEST_SCRUBBED = 8

/**
 * So many characters of the beginning of a long secret are enough to take what follows for the secret, as far as it goes:
 * servers, and we ourselves, cut long texts off.
 */
const TELLING_LENGTH = 12
const SHORTEST_CUT_OFF = 16

/** The secrets of a run, in every form in which they could turn up. */
export interface SecretMasks extends Scrubber {
  /** @returns the forms that were not known before */
  add(secret: string): readonly string[]
}

/**
 * The runner masks its log by itself. Not every runner does so for job summaries and outputs, and none for a log that
 * somebody else reads: so no text leaves the action that has a secret in it.
 */
export function createSecretMasks(): SecretMasks {
  const known = new Set<string>()
  let longestFirst: readonly string[] = []
  let spellings: readonly string[] = []
  // Then as they are, for what stands before a secret may look like the beginning of an escape that goes on in it.
  const scrub = (text: string, tellingLength: (spelling: string) => number) =>
    longestFirst.reduce(scrubWhole, redactSpellings(text, spellings, tellingLength))
  return {
    add(secret) {
      const added = listSecretForms(secret).filter(form => !known.has(form))
      for (const form of added) known.add(form)
      longestFirst = [...known].filter(form => form.length >= SHORTEST_SCRUBBED).sort((a, b) => b.length - a.length)
      spellings = [...new Set([...spellings, ...listSecretSpellings(secret)])]
      return added
    },
    scrub: text => scrub(text, ({ length }) => (length < SHORTEST_CUT_OFF ? length : TELLING_LENGTH)),
    scrubValue: text => scrub(text, ({ length }) => length),
  }
}

function scrubWhole(text: string, form: string): string {
  return text.replaceAll(form, '***')
}
