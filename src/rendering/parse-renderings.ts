import { asJsonObject, parseJsonObject } from '../world/parse-json.ts'
import type { Rendering, Renderings } from './rendering.ts'

/**
 * Reads the answer of `python/render_descriptions.py`: `{"renderings": […]}`, in the order of the descriptions.
 * Strict, because any program can call itself `python3`: what is not of that form counts as not judged. Pure.
 */
export function parseRenderings(answer: string, descriptions: readonly string[]): Renderings {
  const list = parseJsonObject(answer)?.['renderings']
  if (!Array.isArray(list) || list.length !== descriptions.length) return new Map()
  return new Map(
    descriptions.flatMap((description, at) => {
      const rendering = parseRendering(list[at])
      return rendering === undefined ? [] : [[description, rendering] as const]
    }),
  )
}

function parseRendering(value: unknown): Rendering | undefined {
  const { outcome, message, line, source } = asJsonObject(value) ?? {}
  if (outcome === 'rendered' || outcome === 'empty') return { outcome }
  if (outcome !== 'failed' || typeof message !== 'string') return undefined
  return {
    outcome,
    message,
    ...(typeof line === 'number' && Number.isSafeInteger(line) && { line }),
    ...(typeof source === 'string' && { source }),
  }
}
