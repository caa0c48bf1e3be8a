import { PublishError } from '../errors/publish-error.ts'
import { Secret } from '../world/secret.ts'
import { type IniComplaint, type IniValue, parseIni } from './parse-ini.ts'
import { isQuoted } from './parse-secret.ts'
import { decodePercent } from './parse-url.ts'
import type { Pypirc, PypircSection } from './pypirc.ts'

type Options = ReadonlyMap<string, IniValue>

const NO_OPTIONS: Options = new Map()
const NOT_AN_INDEX: ReadonlySet<string> = new Set(['DEFAULT', 'distutils', 'server-login'])
const MOST_COMPLAINTS = 5

/**
 * Parses a `.pypirc` file (the packaging guide's specification of it, as Python's `RawConfigParser` reads it). Every
 * section is an index, whether or not `[distutils] index-servers` lists it; the obsolete `[server-login]` gives user
 * name and password to those that have none.
 * @throws {PublishError} `pypirc-invalid`, which names the line by its number and never quotes it
 */
export function parsePypirc(text: string): Pypirc {
  const { sections, complaints } = parseIni(text)
  const defaults = sections.get('DEFAULT') ?? NO_OPTIONS
  const login = sections.get('server-login') ?? NO_OPTIONS
  const names = [...sections.keys()].filter(name => !NOT_AN_INDEX.has(name))
  const pypirc = new Map<string, PypircSection>()
  for (const name of [...names, ...namesWithoutSection(sections)]) {
    const options = new Map([...login, ...defaults, ...(sections.get(name) ?? NO_OPTIONS)])
    pypirc.set(name, buildSection(name, options))
  }

  const all = [...complaints, ...checkPasswords(sections), ...checkEncoding(sections)]
  if (all.length > 0) throw invalid(all)
  return pypirc
}

function buildSection(name: string, options: Options): PypircSection {
  const { repository, ...ofUrl } = splitAddress(textOf(options, 'repository') ?? '')
  const username = textOf(options, 'username') ?? ofUrl.username
  const password = textOf(options, 'password') || ofUrl.password
  return {
    name,
    ...(repository === '' ? {} : { repository }),
    ...(username === undefined ? {} : { username }),
    ...(password === undefined || password === '' ? {} : { password: new Secret(password) }),
  }
}

/** An address, and the user and password that stand in it (`https://user:password@host/`), which count as those of the section. */
function splitAddress(text: string): { repository: string; username?: string; password?: string } {
  const url = URL.parse(text)
  if (url === null || (url.username === '' && url.password === '')) return { repository: text }
  const [username, password] = [url.username, url.password].map(decodePercent)
  url.username = ''
  url.password = ''
  return {
    repository: url.href,
    ...(username === undefined ? {} : { username }),
    ...(password === undefined ? {} : { password }),
  }
}

/** Indexes that a file of the oldest format means without a section of their own: those that it lists, and PyPI. */
function namesWithoutSection(sections: ReadonlyMap<string, Options>): readonly string[] {
  if (!sections.has('server-login')) return []
  const listed = textOf(sections.get('distutils') ?? NO_OPTIONS, 'index-servers') ?? 'testpypi'
  const names = new Set(['pypi', ...listed.split(/\s+/)])
  return [...names].filter(name => name !== '' && !sections.has(name))
}

/** What would be sent as it stands and refused without a word about the reason. */
function checkPasswords(sections: ReadonlyMap<string, Options>): readonly IniComplaint[] {
  const complaints: IniComplaint[] = []
  for (const options of sections.values()) {
    const line = options.get('password')?.line
    const password = textOf(options, 'password')
    if (line === undefined || password === undefined) continue
    if (isQuoted(password)) complaints.push({ line, what: 'the password stands in quotes, which would be part of it' })
    if (password.includes('\n')) complaints.push({ line, what: 'the password has a line break inside' })
  }
  return complaints
}

/** A letter that was lost in reading could be neither sent nor hidden. */
function checkEncoding(sections: ReadonlyMap<string, Options>): readonly IniComplaint[] {
  return [...sections.values()].flatMap(options =>
    ['username', 'password'].flatMap(name => {
      const value = options.get(name)
      if (value === undefined || !value.text.includes('\u{FFFD}')) return []
      return [{ line: value.line, what: `the ${name} is not written in UTF-8` }]
    }),
  )
}

function textOf(options: Options, name: string): string | undefined {
  return options.get(name)?.text.trim()
}

function invalid(complaints: readonly IniComplaint[]): PublishError {
  const ordered = complaints.toSorted((a, b) => a.line - b.line)
  const shown = ordered.slice(0, MOST_COMPLAINTS).map(({ line, what }) => `line ${line}: ${what}`)
  const more = ordered.length - shown.length
  return new PublishError({
    code: 'pypirc-invalid',
    summary: `The \`.pypirc\` file cannot be used: ${shown.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`,
    remedy: 'Correct these lines. Their text is not shown here, because it may hold a password.',
  })
}
