import { createHash } from 'node:crypto'
import { KeyPair } from './key-pair.ts'
import { hashLeaf, MerkleTree } from './merkle-tree.ts'

const TREE_ID = '1a2b3c4d5e6f7081'
const ORIGIN = 'rekor.loopback - 1193050959916656506'

/** What the log answers: an entry by its id, or that it has it already. */
export type LogAnswer =
  | { readonly status: 201 | 200; readonly id: string; readonly entry: unknown }
  | { readonly status: 409; readonly id: string }
  | { readonly status: 400; readonly message: string }

interface Entry {
  readonly body: Buffer
  readonly integratedTime: number
  readonly logIndex: number
}

interface Envelope {
  readonly payload: string
  readonly signatures: readonly { readonly sig: string }[]
}

/** A transparency log as Rekor is one in its first version: entries of DSSE envelopes, each known to it once. */
export class TransparencyLog {
  readonly key = new KeyPair()
  readonly #tree = new MerkleTree()
  readonly #entries = new Map<string, Entry>()

  get size(): number {
    return this.#tree.size
  }

  /** `POST /api/v1/log/entries` */
  add(proposal: string, now: Date): LogAnswer {
    const { apiVersion, kind, spec } = JSON.parse(proposal)
    if (kind !== 'dsse' || apiVersion !== '0.0.1') return { status: 400, message: `unsupported type ${kind}` }
    const { envelope, verifiers } = spec.proposedContent
    const body = Buffer.from(canonicalize(formatBody(envelope, verifiers)))
    const leafHash = hashLeaf(body)
    const id = TREE_ID + leafHash.toString('hex')
    if (this.#entries.has(id)) return { status: 409, id }
    const logIndex = this.#tree.add(leafHash)
    this.#entries.set(id, { body, integratedTime: Math.floor(now.getTime() / 1000), logIndex })
    return { status: 201, id, entry: this.#show(id) }
  }

  /** `GET /api/v1/log/entries/ID` */
  get(id: string): LogAnswer {
    return this.#entries.has(id)
      ? { status: 200, id, entry: this.#show(id) }
      : { status: 400, message: 'no such entry' }
  }

  #show(id: string): unknown {
    const stored = this.#entries.get(id)
    if (stored === undefined) return undefined
    const { integratedTime, logIndex } = stored
    const entry = { body: stored.body.toString('base64'), integratedTime, logID: this.key.id.toString('hex'), logIndex }
    return {
      ...entry,
      verification: {
        inclusionProof: {
          checkpoint: this.#signCheckpoint(),
          hashes: this.#tree.proof(logIndex).map(hash => hash.toString('hex')),
          logIndex,
          rootHash: this.#tree.root().toString('hex'),
          treeSize: this.#tree.size,
        },
        signedEntryTimestamp: this.key.sign(Buffer.from(canonicalize(entry))).toString('base64'),
      },
    }
  }

  /** A signed note: the tree's size and root. */
  #signCheckpoint(): string {
    const note = `${ORIGIN}\n${this.#tree.size}\n${this.#tree.root().toString('base64')}\n`
    const signature = Buffer.concat([this.key.id.subarray(0, 4), this.key.sign(Buffer.from(note))])
    return `${note}\n— rekor.loopback ${signature.toString('base64')}\n`
  }
}

/** What the log keeps of a proposal: digests of envelope and payload, the signature and its certificate. */
function formatBody(envelope: string, verifiers: readonly string[]): unknown {
  const { payload, signatures }: Envelope = JSON.parse(envelope)
  return {
    apiVersion: '0.0.1',
    kind: 'dsse',
    spec: {
      envelopeHash: { algorithm: 'sha256', value: sha256(Buffer.from(envelope)) },
      payloadHash: { algorithm: 'sha256', value: sha256(Buffer.from(payload, 'base64')) },
      signatures: signatures.map(({ sig }, index) => ({ signature: sig, verifier: verifiers[index] })),
    },
  }
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** JSON with sorted keys and no white space: enough of RFC 8785 for what is written here. */
function canonicalize(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}
