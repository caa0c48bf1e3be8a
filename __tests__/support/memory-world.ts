import { Cancelled } from '../../src/errors/cancelled.ts'
import type { Python } from '../../src/world/python.ts'
import type { Annotation, Environment, Runner } from '../../src/world/runner.ts'
import type { Secret } from '../../src/world/secret.ts'
import type { World } from '../../src/world/world.ts'
import { createFakePython } from './fake-python.ts'
import { createMemoryFiles } from './memory-files.ts'
import { MemoryIndex } from './memory-index.ts'
import { asHttp, isSigstore } from './sigstore-stack/sigstore-http.ts'
import { SigstoreStack, type SigstoreStackOptions } from './sigstore-stack/sigstore-stack.ts'
import { anIdToken, GITHUB_CLAIMS } from './trusted-publishing.ts'

/** A runner that remembers everything it was told. */
export class MemoryRunner implements Runner {
  readonly workspace = '/workspace'
  readonly environment: Environment
  readonly lines: string[] = []
  readonly masks: string[] = []
  readonly annotations: Annotation[] = []
  readonly outputs = new Map<string, string>()
  /** What the post step would be handed. */
  readonly state = new Map<string, string>()
  /** Files for later steps, by path. */
  readonly written = new Map<string, string>()
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

  scrub(text: string): string {
    return this.scrubValue(text)
  }

  scrubValue(text: string): string {
    return this.masks.reduce((rest, secret) => rest.replaceAll(secret, '***'), text)
  }

  annotate(annotation: Annotation): void {
    this.annotations.push(annotation)
  }

  setOutput(name: string, value: string): void {
    this.outputs.set(name, value)
  }

  saveState(name: string, value: string): void {
    this.state.set(name, value)
  }

  async writeFile(path: string, text: string): Promise<void> {
    this.written.set(path, text)
  }

  async writeJobSummary(markdown: string): Promise<void> {
    this.summary += markdown
  }
}

export interface MemoryWorld extends World {
  readonly runner: MemoryRunner
  readonly index: MemoryIndex
  /** Stands in for the public one. */
  readonly sigstore: SigstoreStack
  /** Comments on the pull request, by their marker. */
  readonly comments: ReadonlyMap<string, string>
  /** Milliseconds that were waited, pause by pause. */
  readonly pauses: readonly number[]
  /** Certificates that were to be trusted. */
  readonly trusted: readonly string[]
  /** Certificates that were to be shown, by origin. */
  readonly identities: ReadonlyMap<string, Secret>
  /** Cancels the job: from then on every pause ends at once. */
  cancel(): void
}

export interface MemoryWorldOptions {
  /** Inputs by name. */
  readonly inputs?: Readonly<Record<string, string>>
  readonly environment?: Environment
  /** Files by absolute path. */
  readonly files?: Readonly<Record<string, Uint8Array | string>>
  /** Whether the job has ID tokens; true when not given. */
  readonly idTokens?: boolean
  /** One that can show every description, when not given. */
  readonly python?: Python
  /** Claims in which they differ from a usual job's. */
  readonly claims?: Readonly<Record<string, unknown>>
  readonly sigstore?: SigstoreStackOptions
}

/** The whole world in memory: the files given, an index, a job that may have ID tokens, a clock that never waits. */
export function createMemoryWorld(options: MemoryWorldOptions = {}): MemoryWorld {
  const inputs = Object.entries(options.inputs ?? {}).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  const index = new MemoryIndex()
  const comments = new Map<string, string>()
  const pauses: number[] = []
  let now = Date.UTC(2026, 0, 1)
  const sigstore = new SigstoreStack({ now: () => new Date(now), ...options.sigstore })
  const trusted: string[] = []
  const identities = new Map<string, Secret>()
  const cancellation = new AbortController()
  return {
    runner: new MemoryRunner({ ...Object.fromEntries(inputs), ...options.environment }),
    files: createMemoryFiles(options.files ?? {}),
    index,
    sigstore,
    http: { send: request => (isSigstore(request.url) ? asHttp(sigstore) : index).send(request) },
    identityProvider: {
      available: options.idTokens ?? true,
      fetchIdToken: async audience =>
        anIdToken({ ...GITHUB_CLAIMS, aud: audience, exp: now / 1000 + 300, ...options.claims }),
    },
    pullRequestComments: {
      async writeComment(_target, marker, body) {
        comments.set(marker, body)
        return 'written'
      },
    },
    comments,
    clock: {
      now: () => new Date(now),
      wait: async milliseconds => {
        if (cancellation.signal.aborted) throw new Cancelled()
        pauses.push(milliseconds)
        now += milliseconds
      },
    },
    python: options.python ?? createFakePython(),
    random: () => 0.5,
    trust: certificates => void trusted.push(certificates),
    trusted,
    identify: (url, certificate) => void identities.set(url.origin, certificate),
    identities,
    pauses,
    cancelled: cancellation.signal,
    limitTime: () => new AbortController().signal,
    cancel: () => cancellation.abort(),
  }
}
