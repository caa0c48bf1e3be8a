import { describe, expect, test } from '@jest/globals'
import { upload, useIndexes } from './send-upload.ts'

const start = useIndexes()
const statuses = (answers: readonly { readonly status: number }[]) => answers.map(answer => answer.status).toSorted()
const wheelFor = (tag: string, fields = {}) => ({ filename: `tstools-0.1-${tag}-none-any.whl`, content: tag, fields })

describe('uploads at the same time', () => {
  test('startLoopbackIndex() lets one of two first files of a new project through', async () => {
    const index = await start({ commitMilliseconds: 100 })
    const answers = await Promise.all([upload(index, wheelFor('py2')), upload(index, wheelFor('py3'))])
    expect(statuses(answers)).toEqual([200, 500])
    expect(index.files()).toHaveLength(1)
  })

  test('startLoopbackIndex() lets one of two first files of a new release through', async () => {
    const index = await start({ commitMilliseconds: 100 })
    index.store.addProject('tstools', new Date(), 'alice')
    const answers = await Promise.all([upload(index, wheelFor('py2')), upload(index, wheelFor('py3'))])
    expect(statuses(answers)).toEqual([200, 500])
  })

  test('startLoopbackIndex() takes the loser when it comes again', async () => {
    const index = await start({ commitMilliseconds: 100 })
    const requests = [wheelFor('py2'), wheelFor('py3')]
    await Promise.all(requests.map(request => upload(index, request)))
    const again = await Promise.all(requests.map(request => upload(index, request)))
    expect(statuses(again)).toEqual([200, 200])
    expect(index.files()).toHaveLength(2)
  })

  test('startLoopbackIndex() takes different files of an existing release, one commit after the other', async () => {
    const index = await start({ commitMilliseconds: 40 })
    await upload(index)
    const from = performance.now()
    const answers = await Promise.all(['cp311', 'cp312', 'cp313'].map(tag => upload(index, wheelFor(tag))))
    expect(statuses(answers)).toEqual([200, 200, 200])
    expect(performance.now() - from).toBeGreaterThan(3 * 38)
  })

  test('startLoopbackIndex() lets one of two equal files through', async () => {
    const index = await start({ commitMilliseconds: 100 })
    await upload(index)
    const answers = await Promise.all([upload(index, wheelFor('cp313')), upload(index, wheelFor('cp313'))])
    expect(statuses(answers)).toEqual([200, 500])
  })

  test('startLoopbackIndex() lets one of two sdists of a release through', async () => {
    const index = await start({ commitMilliseconds: 100 })
    await upload(index, { fields: { version: '0.1.0' } })
    const answers = await Promise.all([
      upload(index, { filename: 'tstools-0.1.tar.gz', content: '1' }),
      upload(index, { filename: 'tstools-0.1.0.tar.gz', content: '2', fields: { version: '0.1.0' } }),
    ])
    expect(statuses(answers)).toEqual([200, 500])
  })

  test('startLoopbackIndex() lets the other go on when the first is refused', async () => {
    const index = await start({ commitMilliseconds: 100 })
    const refused = wheelFor('py2', { attestations: '[]' })
    const answers = await Promise.all([upload(index, refused), upload(index, wheelFor('py3'))])
    expect(statuses(answers)).toEqual([200, 400])
  })
})
