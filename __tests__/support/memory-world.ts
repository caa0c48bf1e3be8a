import type { Annotation, Environment, Runner } from '../../src/world/runner.ts'
import { Secret } from '../../src/world/secret.ts'
import type { World } from '../../src/world/world.ts'
import { createMemoryFiles } from './memory-files.ts'
import { MemoryIndex } from './memory-index.ts'

/** A runner that remembers everything it was told. */
export class MemoryRunner implements Runner {
  readonly workspace = '/workspace'
  readonly environment: Environment
  readonly lines: string[] = []
  readonly masks: string[] = []
  readonly annotations: Annotation[] = []
  readonly outputs = new Map<string, string>()
  summary = ''
  readonly log = {
    info: (line: string) => void this.lines.push(line),
    debug: () => undefined,
    startGroup: (title: string) => void this.lines.push(title),
    endGroup: () => undefined,
  }

  constructor(environment: Environment) {
    this.environment = environment
  }

  maskSecret(text: string): void {
    this.masks.push(text)
  }

  annotate(annotation: Annotation): void {
    this.annotations.push(annotation)
  }

  setOutput(name: string, value: string): void {
    this.outputs.set(name, value)
  }

  async writeJobSummary(markdown: string): Promise<void> {
    this.summary += markdown
  }
}

export interface MemoryWorld extends World {
  readonly runner: MemoryRunner
  readonly index: MemoryIndex
  /** Milliseconds that were waited, pause by pause. */
  readonly pauses: readonly number[]
}

export interface MemoryWorldOptions {
  /** Inputs by name. */
  readonly inputs?: Readonly<Record<string, string>>
  readonly environment?: Environment
  /** Files by absolute path. */
  readonly files?: Readonly<Record<string, Uint8Array | string>>
  /** Whether the job has ID tokens; true when not given. */
  readonly idTokens?: boolean
}

/** The whole world in memory: the files given, an index, a job that may have ID tokens, a clock that never waits. */
export function createMemoryWorld(options: MemoryWorldOptions = {}): MemoryWorld {
  const inputs = Object.entries(options.inputs ?? {}).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  const index = new MemoryIndex()
  const pauses: number[] = []
  let now = Date.UTC(2026, 0, 1)
  return {
    runner: new MemoryRunner({ ...Object.fromEntries(inputs), ...options.environment }),
    files: createMemoryFiles(options.files ?? {}),
    index,
    http: index,
    identityProvider: {
      available: options.idTokens ?? true,
      fetchIdToken: async () => new Secret('header.e30.signature'),
    },
    clock: {
      now: () => new Date(now),
      wait: async milliseconds => {
        pauses.push(milliseconds)
        now += milliseconds
      },
    },
    random: () => 0.5,
    pauses,
  }
}
