/**
 * The directory that all members of an sdist have in common, found while their names go by: what Python's
 * `os.path.commonpath` makes of them, by which PyPI looks for PKG-INFO.
 */
export class TopDirectory {
  #common: readonly string[] | undefined
  #absolute: boolean | undefined
  /** Some names are absolute and others are not: they have nothing in common, and PyPI fails over them. */
  mixed = false

  /** @param name as it stands in the archive */
  add(name: string): void {
    const absolute = name.startsWith('/')
    this.#absolute ??= absolute
    this.mixed ||= absolute !== this.#absolute
    const parts = splitPath(name)
    this.#common = this.#common === undefined ? parts : commonStart(this.#common, parts)
  }

  /** So far: it only gets shorter. Empty when there is none; `/` alone counts as none. */
  get path(): string {
    const parts = this.#common ?? []
    return parts.length === 0 ? '' : (this.#absolute ? '/' : '') + parts.join('/')
  }

  /** Whether the directory of this member can still turn out to be the one. */
  mayHold(name: string): boolean {
    const directory = splitPath(name).slice(0, -1)
    return directory.every((part, index) => part === this.#common?.[index])
  }
}

/** Without empty parts and `.`, which name no directory. */
function splitPath(name: string): readonly string[] {
  return name.split('/').filter(part => part !== '' && part !== '.')
}

function commonStart(a: readonly string[], b: readonly string[]): readonly string[] {
  const end = a.findIndex((part, index) => part !== b[index])
  return end === -1 ? a : a.slice(0, end)
}
