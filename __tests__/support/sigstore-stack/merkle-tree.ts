import { createHash } from 'node:crypto'

/** A tree of hashes that only grows (RFC 6962, section 2.1). */
export class MerkleTree {
  readonly #leaves: Buffer[] = []

  get size(): number {
    return this.#leaves.length
  }

  /** @returns the new leaf's index */
  add(leafHash: Buffer): number {
    return this.#leaves.push(leafHash) - 1
  }

  root(): Buffer {
    return hashOf(this.#leaves)
  }

  /** The hashes that lead from a leaf to the root, from below. */
  proof(index: number): readonly Buffer[] {
    return pathTo(index, this.#leaves)
  }
}

export function hashLeaf(data: Buffer): Buffer {
  return createHash('sha256')
    .update(Buffer.from([0]))
    .update(data)
    .digest()
}

function hashOf(leaves: readonly Buffer[]): Buffer {
  const [only] = leaves
  if (only === undefined) return createHash('sha256').digest()
  if (leaves.length === 1) return only
  const middle = splitOf(leaves.length)
  const children = [hashOf(leaves.slice(0, middle)), hashOf(leaves.slice(middle))]
  return createHash('sha256')
    .update(Buffer.concat([Buffer.from([1]), ...children]))
    .digest()
}

function pathTo(index: number, leaves: readonly Buffer[]): readonly Buffer[] {
  if (leaves.length <= 1) return []
  const middle = splitOf(leaves.length)
  const [left, right] = [leaves.slice(0, middle), leaves.slice(middle)]
  return index < middle ? [...pathTo(index, left), hashOf(right)] : [...pathTo(index - middle, right), hashOf(left)]
}

/** The largest power of two that is smaller. */
function splitOf(length: number): number {
  return 2 ** Math.floor(Math.log2(length - 1))
}
