import { describe, expect, test } from '@jest/globals'
import { describeTokenDamage } from '../../src/credentials/describe-token-damage.ts'
import { Secret } from '../../src/world/secret.ts'
import { anApiToken } from '../support/an-api-token.ts'

const TOKEN = anApiToken('pypi.org').reveal()
const damageOf = (text: string) => describeTokenDamage(new Secret(text))

describe('describeTokenDamage()', () => {
  test.each([
    [`${TOKEN.slice(0, 20)} ${TOKEN.slice(20)}`, 'white space inside'],
    [`${TOKEN.slice(0, 20)}\u00a0${TOKEN.slice(20)}`, 'white space inside'],
    [`${TOKEN}\u200b`, 'invisible character'],
    [`${TOKEN.slice(0, 20)}\u00ad${TOKEN.slice(20)}`, 'invisible character'],
    [`\u200b${TOKEN}`, 'something else than `pypi-`'],
    [`\u201c${TOKEN}\u201d`, 'quotation marks'],
    [`${TOKEN}'`, 'quotation marks'],
    [`<${TOKEN}>`, 'brackets'],
    [`Bearer ${TOKEN}`, 'a word of an HTTP header'],
    [`Authorization: Basic ${TOKEN}`, 'a word of an HTTP header'],
    [`__token__:${TOKEN}`, 'the user name `__token__`'],
    [`pypi-${TOKEN}`, 'twice'],
    [`password=${TOKEN}`, 'something else than `pypi-`'],
    [TOKEN.slice('pypi-'.length), 'is missing'],
    [anApiToken('test.pypi.org').reveal().slice('pypi-'.length), 'is missing'],
    [`${TOKEN}.`, 'characters that no such token has'],
  ])('tells what is wrong with %j', (text, what) => {
    expect(damageOf(text)).toContain(what)
    expect(damageOf(text)).not.toContain(TOKEN.slice(5, 25))
  })

  test.each([TOKEN, `${TOKEN}==`, 'pypi-whatever', 'ghp_canary', 'hunter2', ''])('has nothing against %j', text => {
    expect(damageOf(text)).toBeUndefined()
  })
})
