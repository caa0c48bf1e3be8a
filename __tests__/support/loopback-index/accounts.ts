import { randomBytes } from 'node:crypto'
import { normalizeProjectName } from '../../../src/packaging/project-name.ts'

/** A workflow of a repository on GitHub that may publish, as it is registered. */
export interface GitHubWorkflow {
  readonly owner: string
  /** GitHub's number of the owner, as text. */
  readonly ownerId: string
  readonly repository: string
  /** The file in `.github/workflows/`. */
  readonly workflow: string
  /** Empty or absent: any environment, or none. */
  readonly environment?: string
}

export interface TrustedPublisher extends GitHubWorkflow {
  /** Normalised names. */
  readonly projects: Set<string>
}

/** Waits for its first ID token, which creates the project. */
export interface PendingPublisher extends GitHubWorkflow {
  readonly project: string
  readonly addedBy: string
}

export interface User {
  readonly name: string
  disabled: boolean
  emailVerified: boolean
  twoFactor: boolean
}

export type Identity =
  | { readonly kind: 'user'; readonly user: User }
  | { readonly kind: 'publisher'; readonly publisher: TrustedPublisher }

export interface TokenRecord {
  readonly identity: Identity
  /** Normalised names; absent: every project. */
  readonly projects?: ReadonlySet<string>
  readonly expires?: Date
}

/** Users, their API tokens, and the publishers that projects trust. */
export class Accounts {
  readonly publishers: TrustedPublisher[] = []
  readonly pendingPublishers: PendingPublisher[] = []
  readonly #users = new Map<string, User>()
  readonly #tokens = new Map<string, TokenRecord>()

  /** The user of that name, made when first asked for: in good standing. */
  user(name: string): User {
    const user = this.#users.get(name) ?? { name, disabled: false, emailVerified: true, twoFactor: true }
    this.#users.set(name, user)
    return user
  }

  /** A token of a user, for every project when none is named. */
  createApiToken(user = 'alice', projects?: readonly string[], expires?: Date): string {
    return this.#issue({
      identity: { kind: 'user', user: this.user(user) },
      ...(projects === undefined ? {} : { projects: new Set(projects.map(normalizeProjectName)) }),
      ...(expires === undefined ? {} : { expires }),
    })
  }

  /** The short-lived token that an ID token is exchanged for: good for what the publisher may publish at that moment. */
  mintToken(publisher: TrustedPublisher, expires: Date): string {
    return this.#issue({
      identity: { kind: 'publisher', publisher },
      projects: new Set(publisher.projects),
      expires,
    })
  }

  findToken(text: string): TokenRecord | undefined {
    return this.#tokens.get(text)
  }

  deleteToken(text: string): void {
    this.#tokens.delete(text)
  }

  trust(project: string, workflow: GitHubWorkflow): TrustedPublisher {
    const known = this.publishers.find(publisher => isSameWorkflow(publisher, workflow))
    const publisher = known ?? { ...workflow, projects: new Set<string>() }
    if (known === undefined) this.publishers.push(publisher)
    publisher.projects.add(normalizeProjectName(project))
    return publisher
  }

  /** Announces a workflow that will create the project by its first ID token. */
  trustPending(project: string, workflow: GitHubWorkflow, addedBy = 'alice'): void {
    this.pendingPublishers.push({ ...workflow, project, addedBy })
  }

  /** All that wait for a project of this name are void once it exists. */
  dropPending(project: string): void {
    const stays = this.pendingPublishers.filter(
      pending => normalizeProjectName(pending.project) !== normalizeProjectName(project),
    )
    this.pendingPublishers.splice(0, Number.POSITIVE_INFINITY, ...stays)
  }

  #issue(record: TokenRecord): string {
    const token = `pypi-${randomBytes(64).toString('base64url')}`
    this.#tokens.set(token, record)
    return token
  }
}

function isSameWorkflow(a: GitHubWorkflow, b: GitHubWorkflow): boolean {
  return (
    a.owner === b.owner &&
    a.ownerId === b.ownerId &&
    a.repository === b.repository &&
    a.workflow === b.workflow &&
    (a.environment ?? '') === (b.environment ?? '')
  )
}
