import { redactCutOff } from '../world/redact-cut-off.ts'
import { listSecretForms } from '../world/secret-forms.ts'

/** A shorter secret is left to the runner's own mask: taken out here, it could tear a file name or an output apart. */
const SHORTEST_SCRUBBED = 8

/**
 * So many characters of the beginning of a long secret are enough to take what follows for the secret, as far as it goes:
 * servers, and we ourselves, cut long texts off.
 */
const TELLING_LENGTH = 12
const SHORTEST_CUT_OFF = 16

/** The secrets of a run, in every form in which they could turn up. */
export interface SecretMasks {
  /** @returns the forms that were not known before */
  add(secret: string): readonly string[]
  /** A text for people with `***` in place of each secret, cut off or not. */
  scrub(text: string): string
  /** A value for programs with `***` in place of each whole secret: names that merely begin as one stay what they are. */
  scrubValue(text: string): string
}

/**
 * The runner masks its log by itself. Not every runner does so for job summaries and outputs, and none for a log that
 * somebody else reads: so no text leaves the action that has a secret in it.
 */
export function createSecretMasks(): SecretMasks {
  const known = new Set<string>()
  let longestFirst: readonly string[] = []
  return {
    add(secret) {
      const added = listSecretForms(secret).filter(form => !known.has(form))
      for (const form of added) known.add(form)
      longestFirst = [...known].filter(form => form.length >= SHORTEST_SCRUBBED).sort((a, b) => b.length - a.length)
      return added
    },
    // Whole ones first: what begins as one form may go on as another.
    scrubValue: text => longestFirst.reduce(scrubWhole, text),
    scrub: text => longestFirst.reduce(scrubCutOff, longestFirst.reduce(scrubWhole, text)),
  }
}

function scrubWhole(text: string, form: string): string {
  return text.replaceAll(form, '***')
}

function scrubCutOff(text: string, form: string): string {
  if (form.length < SHORTEST_CUT_OFF) return text
  return redactCutOff(text, form, TELLING_LENGTH)
}
