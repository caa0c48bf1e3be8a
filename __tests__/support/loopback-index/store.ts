import { normalizeProjectName } from '../../../src/packaging/project-name.ts'

export interface FileDigests {
  readonly md5: string
  readonly sha256: string
  readonly blake2b_256: string
}

/** The fields of an upload form by name, each with its values in order. */
export type FormFields = ReadonlyMap<string, readonly string[]>

export interface StoredFile {
  readonly filename: string
  /** Normalised. */
  readonly project: string
  readonly version: string
  readonly filetype: 'sdist' | 'bdist_wheel'
  readonly size: number
  readonly digests: FileDigests
  readonly uploadTime: Date
  /** The text fields that came with the file, after PyPI's cleaning. */
  readonly form: FormFields
  readonly attestations: readonly unknown[]
  /** Where the bytes are; absent when the index does not keep them. */
  readonly path?: string
  /** METADATA of a wheel, byte for byte (PEP 658). */
  readonly coreMetadata?: Buffer
  /** The reason, possibly empty, of a yanked file. */
  readonly yanked?: string
}

export interface StoredRelease {
  /** As the first file wrote it, normalised. */
  readonly version: string
  readonly created: Date
}

export type ProjectStatus = 'active' | 'archived' | 'quarantined' | 'deprecated'

export interface StoredProject {
  /** As the latest upload writes it. */
  name: string
  readonly normalizedName: string
  readonly created: Date
  readonly owners: Set<string>
  /** By canonical version, so that 1.0 and 1.0.0 are one. */
  readonly releases: Map<string, StoredRelease>
  status: ProjectStatus
  statusReason?: string
  /** Bytes, where it is higher than the index's own limit. */
  uploadLimit?: number
}

/** A project without releases, in no store yet. */
export function newProject(name: string, created: Date, owner?: string): StoredProject {
  const owners = new Set(owner === undefined ? [] : [owner])
  return { name, normalizedName: normalizeProjectName(name), created, owners, releases: new Map(), status: 'active' }
}

/** What is committed: projects, releases, files, and every filename that was ever used. */
export class Store {
  readonly projects = new Map<string, StoredProject>()
  readonly #files = new Map<string, StoredFile>()
  readonly #usedFilenames = new Set<string>()

  project(name: string): StoredProject | undefined {
    return this.projects.get(normalizeProjectName(name))
  }

  files(): readonly StoredFile[] {
    return [...this.#files.values()]
  }

  filesOf(project: string): readonly StoredFile[] {
    const normalizedName = normalizeProjectName(project)
    return this.files().filter(file => file.project === normalizedName)
  }

  addProject(name: string, created: Date, owner?: string): StoredProject {
    const project = newProject(name, created, owner)
    this.projects.set(project.normalizedName, project)
    return project
  }

  addFile(file: StoredFile): void {
    this.#files.set(file.filename, file)
    this.#usedFilenames.add(file.filename)
  }

  /** The registry forgets nothing: a deleted file's name stays used. */
  wasFilenameUsed(filename: string): boolean {
    return this.#usedFilenames.has(filename)
  }

  deleteFile(filename: string): void {
    if (!this.#files.delete(filename)) throw new Error(`there is no file ${filename} to delete`)
  }

  deleteProject(name: string): void {
    for (const file of this.filesOf(name)) this.deleteFile(file.filename)
    if (!this.projects.delete(normalizeProjectName(name))) throw new Error(`there is no project ${name} to delete`)
  }

  yankFile(filename: string, reason = ''): void {
    const file = this.#files.get(filename)
    if (file === undefined) throw new Error(`there is no file ${filename} to yank`)
    this.#files.set(filename, { ...file, yanked: reason })
  }
}
