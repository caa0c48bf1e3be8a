import type { Problem } from '../errors/problem.ts'
import type { Environment } from '../world/runner.ts'
import type { Secret } from '../world/secret.ts'
import { DEPRECATED_INPUT_NAMES, type InputName } from './names.ts'

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

  /** An input by its name of today or, where that is not set, by its old one. Empty or blank is `undefined`. */
  input(name: InputName): string | undefined {
    return this.untrimmedInput(name)?.trim()
  }

  /** The same with the white space around it: where a secret had some, we say so. */
  untrimmedInput(name: InputName): string | undefined {
    return [name, ...oldNamesOf(name)].map(each => this.untrimmedVariable(inputVariable(each))).find(isGiven)
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

function oldNamesOf(name: InputName): readonly string[] {
  return Object.entries(DEPRECATED_INPUT_NAMES)
    .filter(([, newName]) => newName === name)
    .map(([oldName]) => oldName)
}

function isGiven(value: string | undefined): value is string {
  return value !== undefined
}
