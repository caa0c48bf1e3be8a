import type { Python } from '../../src/world/python.ts'

export interface FakePython extends Python {
  /** The descriptions of each request. */
  readonly requests: readonly (readonly string[])[]
}

/** A Python whose docutils says what the test says of each description; that each can be shown, when nothing is told. */
export function createFakePython(
  judge: (description: string) => unknown = () => ({ outcome: 'rendered' }),
): FakePython {
  const requests: (readonly string[])[] = []
  return {
    requests,
    async renderDescriptions(request) {
      const { descriptions } = JSON.parse(request) as { readonly descriptions: readonly string[] }
      requests.push(descriptions)
      return JSON.stringify({ renderings: descriptions.map(judge) })
    },
  }
}

/** A machine without a Python that could run docutils. */
export const noPython: Python = { renderDescriptions: async () => undefined }
