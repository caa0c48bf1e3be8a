import type { IndexedFile } from './indexed-file.ts'

/** What a page of the Simple API says about a project. */
export interface ProjectPage {
  readonly files: readonly IndexedFile[]
  readonly status?: string
  readonly statusReason?: string
}

/** Why something is no such page, as a clause. */
export interface NoProjectPage {
  readonly noPage: string
}
