import { inputVariable } from '../../src/inputs/input-reading.ts'
import { INPUT_NAMES } from '../../src/inputs/names.ts'
import { parseInputs } from '../../src/inputs/parse-inputs.ts'
import type { Target } from '../engine/target.ts'
import { must, mustBePrintable, mustBeProblem } from '../invariants.ts'

const VARIABLES = [
  ...INPUT_NAMES.map(inputVariable),
  ...[
    'INPUT_PACKAGES_DIR',
    'INPUT_REPOSITORY_URL',
    'TWINE_PASSWORD',
    'TWINE_USERNAME',
    'TWINE_REPOSITORY_URL',
    'UV_PUBLISH_URL',
    'UV_PUBLISH_TOKEN',
    'HOME',
  ],
]

const SECRET = 'pypi-AgEIcHlwaS5vcmc'
const SECRET_VARIABLES = ['INPUT_PASSWORD', 'INPUT_GITHUB-TOKEN', 'TWINE_PASSWORD', 'UV_PUBLISH_TOKEN']

/** Inputs and variables, as a runner passes them: a line each. */
export const target: Target = {
  covers: ['inputs/'],
  seeds: [
    `INPUT_REPOSITORY-URL=https://u:${SECRET}@index.example/legacy/\nINPUT_PACKAGES-DIR=dist\nINPUT_FILES=*.whl\\n!x`,
    'INPUT_REPOSITORY=other\nINPUT_WAIT=12\nINPUT_DRY-RUN=True\nINPUT_IGNORE-RULES=a,b',
    `INPUT_SKIP_EXISTING=yes\nINPUT_CONCURENCY=3\nTWINE_PASSWORD= ${SECRET} \nHOME=/home/x\nINPUT_PYPIRC=~/x`,
    `INPUT_PASSWORD="${SECRET}"\nINPUT_USER=x\nINPUT_TIMEOUT=1e9\nINPUT_CHECK-TAG=maybe`,
  ],
  words: [SECRET, ...VARIABLES.map(name => `\n${name}=`), 'https://', 'true', 'false', '~/', '../', '**/', '\\n'],
  check(input) {
    const pairs = input
      .toString()
      .split('\n')
      .map(line => line.split('=', 2))
    const environment = Object.fromEntries(
      pairs.map(([name = '', value = '']) => [name, value.replaceAll('\\n', '\n')]),
    )
    const { inputs, problems, warnings, notices, secrets } = parseInputs(environment, '/workspace')
    must((inputs === undefined) === problems.length > 0, 'inputs, or what is wrong with them')
    for (const problem of problems) mustBeProblem(problem)
    for (const text of [...warnings, ...notices]) mustBePrintable(text, 1000)
    const told = JSON.stringify([problems, warnings, notices])
    const isSecret = Object.entries(environment).every(([name, value]) => isKept(name, value))
    must(!isSecret || !told.includes(SECRET), 'a secret is told to nobody', told)
    must(
      secrets.every(secret => secret.reveal() !== ''),
      'a secret is something',
    )
  },
}

/** Whether this variable holds the secret where secrets belong, or not at all. */
function isKept(name: string, value = ''): boolean {
  if (!`${name}=${value}`.includes(SECRET)) return true
  return SECRET_VARIABLES.includes(name) || value.startsWith(`https://u:${SECRET}@`)
}
