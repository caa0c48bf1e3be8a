import { expect, test } from '@jest/globals'
import { planRenewal } from '../../src/credentials/plan-renewal.ts'
import { Secret } from '../../src/world/secret.ts'

const NOW = new Date('2026-11-22T12:00:00Z')
const secret = new Secret('pypi-x')

function renewalSecondsAfterMint(secondsOfLife?: number) {
  const token =
    secondsOfLife === undefined ? { secret } : { secret, expires: new Date(NOW.getTime() + secondsOfLife * 1000) }
  return (planRenewal(token, NOW).renewAt.getTime() - NOW.getTime()) / 1000
}

test('planRenewal() renews 5 minutes before the end', () => {
  expect(renewalSecondsAfterMint(900)).toBe(600)
  expect(renewalSecondsAfterMint(3600)).toBe(3300)
})

test('planRenewal() gives a short life a reserve of one half', () => {
  expect(renewalSecondsAfterMint(120)).toBe(60)
})

test('planRenewal() assumes the usual 15 minutes where the index does not say, or its clock cannot be right', () => {
  expect(renewalSecondsAfterMint()).toBe(600)
  expect(renewalSecondsAfterMint(-3600)).toBe(600)
})
