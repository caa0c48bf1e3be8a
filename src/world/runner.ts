/** Environment variables, `INPUT_*` among them. Absent and empty are told apart here, and nowhere else. */
export type Environment = Readonly<Record<string, string | undefined>>

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
  /** Path relative to the workspace, where the cause is a file of it. */
  readonly file?: string
  readonly line?: number
}

/** The step's log. Text may hold what others wrote: the runner's implementation sees that no line is taken as a command. */
export interface Log {
  info(line: string): void
  /** Shown only when the workflow is run with debug logging. */
  debug(line: string): void
  startGroup(title: string): void
  endGroup(): void
}

/** Takes the secrets of a run out, however they are quoted. */
export interface Scrubber {
  /** A text for people with `***` in place of each secret, cut off or not. */
  scrub(text: string): string
  /** A value for programs with `***` in place of each whole secret: names that merely begin as one stay what they are. */
  scrubValue(text: string): string
}

/** The workflow runner: what it tells the action, and where the action answers. */
export interface Runner extends Scrubber {
  readonly environment: Environment
  /** Absolute: relative paths in inputs start here (`GITHUB_WORKSPACE`). */
  readonly workspace: string
  readonly log: Log
  /**
   * From now on log, annotations, outputs, files and summary show `***` for this text, however it is quoted, and so do the
   * words of answers. One as short as a word is left to the runner's own mask.
   */
  maskSecret(text: string): void
  annotate(annotation: Annotation): void
  setOutput(name: string, value: string): void
  /** Hands a value to the `post` step of this very step, as `STATE_name`; the latest value counts. */
  saveState(name: string, value: string): void
  /** Writes a file for later steps, with its directories and without the secrets. What was there is replaced. */
  writeFile(path: string, text: string): Promise<void>
  /** Adds Markdown to the job summary. Does nothing where the runner has none. */
  writeJobSummary(markdown: string): Promise<void>
}
