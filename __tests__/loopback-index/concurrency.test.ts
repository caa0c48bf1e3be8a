import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from '@jest/globals'
import type { LoopbackIndex, LoopbackIndexOptions } from '../support/loopback-index/loopback-index.ts'
import { RowClaims } from '../support/loopback-index/row-claims.ts'
import { upload, useIndexes } from './send-upload.ts'

const start = useIndexes()
const statuses = (answers: readonly { readonly status: number }[]) => answers.map(answer => answer.status).toSorted()
const wheelFor = (tag: string, fields = {}) => ({ filename: `tstools-0.1-${tag}-none-any.whl`, content: tag, fields })

/** An index in which the first upload is not committed before another one waits for it, from `collide()` on. */
async function startWithCollisions(
  options: LoopbackIndexOptions = {},
): Promise<{ readonly index: LoopbackIndex; collide(): void }> {
  let colliding = false
  const beforeCommit = async () => {
    while (colliding && index.collisions === 0) await pause(1)
    colliding = false
  }
  const index = await start({ ...options, beforeCommit })
  return {
    index,
    collide() {
      colliding = true
    },
  }
}

describe('uploads at the same time', () => {
  test('startLoopbackIndex() lets one of two first files of a new project through', async () => {
    const { index, collide } = await startWithCollisions()
    collide()
    const answers = await Promise.all([upload(index, wheelFor('py2')), upload(index, wheelFor('py3'))])
    expect(statuses(answers)).toEqual([200, 500])
    expect(index.files()).toHaveLength(1)
  })

  test('startLoopbackIndex() lets one of two first files of a new release through', async () => {
    const { index, collide } = await startWithCollisions()
    index.store.addProject('tstools', new Date(), 'alice')
    collide()
    const answers = await Promise.all([upload(index, wheelFor('py2')), upload(index, wheelFor('py3'))])
    expect(statuses(answers)).toEqual([200, 500])
  })

  test('startLoopbackIndex() takes the loser when it comes again', async () => {
    const { index, collide } = await startWithCollisions()
    const requests = [wheelFor('py2'), wheelFor('py3')]
    collide()
    await Promise.all(requests.map(request => upload(index, request)))
    const again = await Promise.all(requests.map(request => upload(index, request)))
    expect(statuses(again)).toEqual([200, 200])
    expect(index.files()).toHaveLength(2)
  })

  test('startLoopbackIndex() takes different files of an existing release, one commit after the other', async () => {
    let [underWay, most] = [0, 0]
    const beforeCommit = async () => {
      underWay += 1
      most = Math.max(most, underWay)
      while (index.collisions === 0 && index.requests.length > 1 && index.files().length < 3) await pause(1)
      underWay -= 1
    }
    const index = await start({ beforeCommit })
    await upload(index)
    const answers = await Promise.all(['cp311', 'cp312', 'cp313'].map(tag => upload(index, wheelFor(tag))))
    expect(statuses(answers)).toEqual([200, 200, 200])
    expect(most).toBe(1)
  })

  test('startLoopbackIndex() lets one of two equal files through', async () => {
    const { index, collide } = await startWithCollisions()
    await upload(index)
    collide()
    const answers = await Promise.all([upload(index, wheelFor('cp313')), upload(index, wheelFor('cp313'))])
    expect(statuses(answers)).toEqual([200, 500])
  })

  test('startLoopbackIndex() lets one of two sdists of a release through', async () => {
    const { index, collide } = await startWithCollisions()
    await upload(index, { fields: { version: '0.1.0' } })
    collide()
    const answers = await Promise.all([
      upload(index, { filename: 'tstools-0.1.tar.gz', content: '1' }),
      upload(index, { filename: 'tstools-0.1.0.tar.gz', content: '2', fields: { version: '0.1.0' } }),
    ])
    expect(statuses(answers)).toEqual([200, 500])
  })
})

describe('RowClaims', () => {
  test('insert() waits for another that inserts the row, and goes on when that one is rolled back', async () => {
    const claims = new RowClaims()
    const [first, second] = [claims.begin(), claims.begin()]
    await first.insert('project:tstools')
    const inserted = second.insert('project:tstools')
    expect(claims.waiting).toBe(1)
    first.end('rolled-back')
    await expect(inserted).resolves.toBeUndefined()
    expect(claims.waiting).toBe(0)
  })
})
