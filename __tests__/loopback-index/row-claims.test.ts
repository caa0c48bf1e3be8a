import { describe, expect, test } from '@jest/globals'
import { RowClaims, UniqueViolation } from '../support/loopback-index/row-claims.ts'

describe('a row that two transactions insert', () => {
  test('insert() fails for the second when the first is committed', async () => {
    const claims = new RowClaims()
    const [first, second] = [claims.begin(), claims.begin()]
    await first.insert('project:tstools')
    const outcome = second.insert('project:tstools')
    first.end('committed')
    await expect(outcome).rejects.toThrow(UniqueViolation)
  })

  test('insert() goes on for the second when the first is rolled back', async () => {
    const claims = new RowClaims()
    const [first, second, third] = [claims.begin(), claims.begin(), claims.begin()]
    await first.insert('project:tstools')
    const outcome = second.insert('project:tstools')
    first.end('rolled-back')
    await outcome
    const last = third.insert('project:tstools')
    second.end('committed')
    await expect(last).rejects.toThrow(UniqueViolation)
  })

  test('insert() lets different rows pass, and one that was inserted long ago', async () => {
    const claims = new RowClaims()
    const [first, second] = [claims.begin(), claims.begin()]
    await first.insert('filename:a')
    await second.insert('filename:b')
    first.end('committed')
    await second.insert('filename:a')
  })

  test('lock() waits its turn', async () => {
    const claims = new RowClaims()
    const [first, second] = [claims.begin(), claims.begin()]
    await first.lock('total-size:tstools')
    let waiting = true
    const turn = second.lock('total-size:tstools').then(() => (waiting = false))
    await Promise.resolve()
    expect(waiting).toBe(true)
    first.end('committed')
    await turn
    expect(waiting).toBe(false)
  })
})
