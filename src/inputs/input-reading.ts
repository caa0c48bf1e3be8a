import type { Problem } from '../errors/problem.ts'
import type { Environment } from '../world/runner.ts'
import type { Secret } from '../world/secret.ts'
import { type InputName, underscored } from './names.ts'

/**
 * The inputs while they are parsed: what was given, and what there is to say about it. Parsers write problems down
 * instead of throwing them, so that a user hears of all of them at once.
 */
export class InputReading {
  readonly problems: Problem[] = []
  readonly warnings: string[] = []
  readonly notices: string[] = []
  readonly secrets: Secret[] = []
  readonly #environment: Environment

  constructor(environment: Environment) {
    this.#environment = environment
  }

  /** An input by its name or, where that is not set, by the name with underscores. Empty or blank is `undefined`. */
  input(name: InputName): string | undefined {
    return this.untrimmedInput(name)?.trim()
  }

  /** The same with the white space around it: where a secret had some, we say so. */
  untrimmedInput(name: InputName): string | undefined {
    return spellingsOf(name)
      .map(each => this.untrimmedVariable(inputVariable(each)))
      .find(isGiven)
  }

  /** An environment variable without white space around it. Empty or blank is `undefined`. */
  variable(name: string): string | undefined {
    return this.untrimmedVariable(name)?.trim()
  }

  untrimmedVariable(name: string): string | undefined {
    const value = this.#environment[name]
    return value === undefined || value.trim() === '' ? undefined : value
  }
}

/** The variable in which a runner passes an input: upper case, blanks as underscores, hyphens as they are. */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`
}

/** What is given under the first of these counts. */
function spellingsOf(name: InputName): readonly string[] {
  // Declared with a default, it always arrives under its own name.
  return name === 'github-token' ? [underscored(name), name] : [name, underscored(name)]
}

function isGiven(value: string | undefined): value is string {
  return value !== undefined
}
