/** What a glob or a directory listing found. */
export interface FileEntry {
  /** Absolute, in the platform's own notation. */
  readonly path: string
  /** `other`: a link that leads nowhere, a pipe, a socket, a device. */
  readonly kind: 'file' | 'directory' | 'other'
  /** Bytes; 0 for what is no file. */
  readonly size: number
}

/** A file opened for reading at any position. */
export interface OpenFile {
  /** Bytes, as they were when the file was opened. */
  readonly size: number
  /**
   * Reads from `position` until `into` is full or the file ends.
   * @returns the number of bytes read
   */
  read(into: Uint8Array, position: number): Promise<number>
  close(): Promise<void>
}

/** The file system, as far as the action needs it. Paths are absolute. */
export interface Files {
  /**
   * Files and directories that match patterns in the syntax of `@actions/glob` (`!` excludes). Directories that match
   * are listed themselves, not what is in them; links are followed.
   */
  glob(patterns: readonly string[]): Promise<readonly FileEntry[]>
  /** @throws an error with `code: 'ENOENT'` when there is no such file */
  open(path: string): Promise<OpenFile>
  /**
   * The text of a small file, decoded as UTF-8, or `undefined` when there is no such file.
   * @throws when the file is larger than `maximumBytes`, or cannot be read
   */
  readText(path: string, maximumBytes: number): Promise<string | undefined>
  /**
   * Writes a small file whole, in UTF-8, over what was there; makes the directories that it needs. The text is written
   * as it is: what could hold a secret is written by the `Runner`.
   */
  writeText(path: string, text: string): Promise<void>
  /**
   * Makes a directory, with all above it, where there is none, and shows that files can be made in it.
   * @throws when they cannot
   */
  makeDirectory(path: string): Promise<void>
}
