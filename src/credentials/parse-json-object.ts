/** A JSON object of which nothing is known yet, or `undefined` when the text is anything else. Pure. */
export function parseJsonObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return asJsonObject(JSON.parse(text))
  } catch {
    return undefined
  }
}

/** A value of JSON as an object of which nothing is known yet, or `undefined` when it is anything else. Pure. */
export function asJsonObject(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
}
