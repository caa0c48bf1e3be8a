/** The GNU licences by their short names, with their versions. Which of them is meant only the author knows. */
const GNU: readonly (readonly [name: string, versions: readonly string[]])[] = [
  ['gpl', ['2.0', '3.0']],
  ['lgpl', ['2.1', '3.0']],
  ['agpl', ['3.0']],
]

/** What a licence is called in every-day speech, as `simplify()` leaves it, and the ids that can be meant by it. */
const MEANINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ...GNU.flatMap(listGnuMeanings),
  ...listMeanings(['Apache-2.0'], 'apache', 'apache2', 'asl', 'asl2'),
  ...listMeanings(['MIT'], 'mit', 'expat'),
  ...listMeanings(['ISC'], 'isc'),
  ...listMeanings(['BSD-3-Clause', 'BSD-2-Clause'], 'bsd'),
  ...listMeanings(['BSD-2-Clause'], 'bsd2', 'bsd2clause', '2clausebsd', 'simplifiedbsd', 'freebsd'),
  ...listMeanings(['BSD-3-Clause'], 'bsd3', 'bsd3clause', '3clausebsd', 'newbsd', 'modifiedbsd', 'revisedbsd'),
  ...listMeanings(['MPL-2.0', 'MPL-1.1'], 'mpl', 'mozillapublic'),
  ...listMeanings(['MPL-2.0'], 'mpl2', 'mozillapublic2'),
  ...listMeanings(['EPL-2.0', 'EPL-1.0'], 'epl', 'eclipsepublic'),
  ...listMeanings(['EPL-2.0'], 'epl2', 'eclipsepublic2'),
  ...listMeanings(['EUPL-1.2', 'EUPL-1.1'], 'eupl'),
  ...listMeanings(['BSL-1.0', 'BUSL-1.1'], 'bsl'),
  ...listMeanings(['BSL-1.0'], 'boost'),
  ...listMeanings(['PSF-2.0', 'Python-2.0'], 'psf', 'psfl', 'python', 'pythonfoundation'),
  ...listMeanings(['CC0-1.0'], 'cc0'),
  ...listMeanings(['CC0-1.0', 'Unlicense'], 'publicdomain'),
  ...listMeanings(['CC-BY-4.0'], 'ccby', 'ccby4'),
  ...listMeanings(['CC-BY-SA-4.0'], 'ccbysa', 'ccbysa4'),
  ...listMeanings(['LicenseRef-Proprietary'], 'proprietary', 'commercial'),
])

/** Longer than any of these names is written. */
const LONGEST = 100

/**
 * The ids that may be meant by what people call a licence, such as `GPLv3` or `Apache License, Version 2.0`: all of them,
 * as a release cannot change its licence. Pure.
 * @returns empty where the name is none that we know
 */
export function explainUsualName(name: string): readonly string[] {
  return name.length > LONGEST ? [] : (MEANINGS.get(simplify(name)) ?? [])
}

/** `gpl3+` of `GNU General Public License v3.0 or later`. */
function simplify(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\s-]or[\s-](later|newer)\b/, '+')
    .replace(/\b(the|gnu|licen[cs]e|software|version)\b/g, '')
    .replace(/v\.?\s?(?=\d)/g, '')
    .replace(/(\d)\.0(?![\d.])/g, '$1')
    .replace(/[^a-z0-9.+]/g, '')
    .replace(/^(affero|lesser|library)?generalpublic/, (_, kind?: string) => GNU_PREFIXES.get(kind) ?? 'lgpl')
    .replace(/^[.]+|[.]+$/g, '')
}

const GNU_PREFIXES: ReadonlyMap<string | undefined, string> = new Map([
  [undefined, 'gpl'],
  ['affero', 'agpl'],
])

function listMeanings(ids: readonly string[], ...names: readonly string[]): [string, readonly string[]][] {
  return names.map(name => [name, ids])
}

function listGnuMeanings([name, versions]: (typeof GNU)[number]): [string, readonly string[]][] {
  const idsOf = (version: string) => ['only', 'or-later'].map(end => `${name.toUpperCase()}-${version}-${end}`)
  return [
    [name, versions.flatMap(idsOf)],
    ...versions.flatMap((version): [string, readonly string[]][] => {
      const short = `${name}${version.replace(/\.0$/, '')}`
      return [
        [short, idsOf(version)],
        [`${short}+`, idsOf(version).slice(1)],
      ]
    }),
    // The version before 2.1 had another name, and some call both 2.
    ...(name === 'lgpl' ? listMeanings(['2.0', '2.1'].flatMap(idsOf), 'lgpl2') : []),
  ]
}
