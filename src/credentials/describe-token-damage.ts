import type { Secret } from '../world/secret.ts'

/** The first that fits is told. Each is a clause, and shows nothing of the token. */
const DAMAGES: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/^[\p{Pi}\p{Pf}\p{Ps}"'`<]|[\p{Pi}\p{Pf}\p{Pe}"'`>]$/u, 'it stands in quotation marks or brackets'],
  [/^(authorization:\s*)?(bearer|basic|token)[\s:]/i, 'a word of an HTTP header stands before it'],
  [/^__token__/, 'the user name `__token__` stands before it'],
  [/^(pypi-){2}/, '`pypi-` stands before it twice'],
  [/^AgE/, '`pypi-`, with which it begins, is missing'],
  [/^(?!pypi-)/, 'something else than `pypi-` stands at its beginning'],
  [/\s/, 'it has white space inside'],
  [
    /[\p{C}\p{Default_Ignorable_Code_Point}]/u,
    'it has an invisible character, as copying from a web page or a chat adds them',
  ],
]

/**
 * What is wrong with the text of an API token of PyPI or TestPyPI: there it is `pypi-` and base64url, nothing else. Pure.
 * @returns `undefined` when nothing is, and for what was never such a token
 */
export function describeTokenDamage(apiToken: Secret): string | undefined {
  const text = apiToken.reveal()
  if (!/pypi-|^AgE(IcHlwaS5vcmc|NdGVzdC5weXBpLm9yZw)/.test(text)) return undefined
  if (/^pypi-(?!pypi-)[\w-]*=*$/.test(text)) return undefined
  return DAMAGES.find(([pattern]) => pattern.test(text))?.[1] ?? 'it has characters that no such token has'
}
