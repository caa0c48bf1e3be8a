/** An object of JSON, of which nothing is known yet. */
export type JsonObject = Readonly<Record<string, unknown>>

/** The value of a JSON text, or `undefined` when the text is no JSON. Pure. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The object of a JSON text, or `undefined` when the text is anything else. Pure. */
export function parseJsonObject(text: string): JsonObject | undefined {
  return asJsonObject(parseJson(text))
}

/** A value of JSON as an object, or `undefined` when it is anything else, a list too. Pure. */
export function asJsonObject(value: unknown): JsonObject | undefined {
  return isJsonObject(value) ? value : undefined
}

function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * The value deep inside of what somebody else wrote, or `undefined` where it is shaped otherwise. Pure.
 * @param keys names of objects, and numbers of lists, from the outside in
 */
export function valueAt(value: unknown, ...keys: readonly (string | number)[]): unknown {
  return keys.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key) ? Reflect.get(inner, key) : undefined,
    value,
  )
}
