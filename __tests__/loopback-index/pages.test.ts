import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import type { LoopbackIndex } from '../support/loopback-index/loopback-index.ts'
import { upload, useIndexes } from './send-upload.ts'

const start = useIndexes()
const wheel = 'tstools-0.1-py3-none-any.whl'
const sha256 = createHash('sha256').update('some bytes').digest('hex')
const JSON_TYPE = 'application/vnd.pypi.simple.v1+json'

async function fetchPage(index: LoopbackIndex, accept = JSON_TYPE, project = 'tstools'): Promise<Response> {
  return fetch(`${index.simpleUrl}${project}/`, { headers: { accept }, redirect: 'manual' })
}

describe('the page of a project', () => {
  test('startLoopbackIndex() lists files in JSON', async () => {
    const index = await start({ now: () => new Date('2026-01-02T03:04:05.678Z') })
    await upload(index, { fields: { requires_python: '>=3.9' } })
    const response = await fetchPage(index)
    expect(response.headers.get('content-type')).toBe(JSON_TYPE)
    expect(await response.json()).toMatchObject({
      meta: { 'api-version': '1.4' },
      name: 'tstools',
      'project-status': { status: 'active' },
      versions: ['0.1'],
      files: [
        {
          filename: wheel,
          hashes: { sha256 },
          size: 10,
          'requires-python': '>=3.9',
          'upload-time': '2026-01-02T03:04:05.678Z',
          yanked: false,
        },
      ],
    })
  })

  test('startLoopbackIndex() lists files in HTML', async () => {
    const index = await start()
    await upload(index, { fields: { requires_python: '>=3.9' } })
    const html = await (await fetchPage(index, 'text/html')).text()
    expect(html).toContain(`/${wheel}#sha256=${sha256}" data-requires-python="&gt;=3.9">${wheel}</a>`)
  })

  test.each([
    ['*/*', 'text/html; charset=UTF-8'],
    [`${JSON_TYPE}, application/vnd.pypi.simple.v1+html; q=0.1, text/html; q=0.01`, JSON_TYPE],
    [`${JSON_TYPE};q=0.2, application/vnd.pypi.simple.v1+html`, 'application/vnd.pypi.simple.v1+html'],
    ['image/png', 'text/html; charset=UTF-8'],
  ])('startLoopbackIndex() answers Accept: %s with %s', async (accept, type) => {
    const index = await start()
    await upload(index)
    expect((await fetchPage(index, accept)).headers.get('content-type')).toBe(type)
  })

  test('startLoopbackIndex() redirects to the normalised name', async () => {
    const index = await start()
    const response = await fetchPage(index, JSON_TYPE, 'TS.Tools')
    expect([response.status, response.headers.get('location')]).toEqual([301, `${index.simpleUrl}ts-tools/`])
  })

  test('startLoopbackIndex() redirects to the address with a slash', async () => {
    const index = await start()
    const response = await fetch(`${index.simpleUrl}tstools`, { redirect: 'manual' })
    expect([response.status, response.headers.get('location')]).toEqual([301, `${index.simpleUrl}tstools/`])
  })

  test('startLoopbackIndex() tells which files are yanked, and why', async () => {
    const index = await start()
    await upload(index)
    await upload(index, { filename: 'tstools-0.1.tar.gz', content: 'sdist' })
    index.store.yankFile(wheel, 'broken')
    index.store.yankFile('tstools-0.1.tar.gz')
    expect(await (await fetchPage(index)).json()).toMatchObject({ files: [{ yanked: 'broken' }, { yanked: true }] })
    const html = await (await fetchPage(index, 'text/html')).text()
    expect(html).toContain('data-yanked="broken"')
    expect(html).toContain('data-yanked=""')
  })

  test('startLoopbackIndex() tells the status of a project, and hides the files of a quarantined one', async () => {
    const index = await start()
    await upload(index)
    Object.assign(index.store.project('tstools') ?? {}, { status: 'quarantined', statusReason: 'malware' })
    const page = await (await fetchPage(index)).json()
    expect(page).toMatchObject({ 'project-status': { status: 'quarantined', reason: 'malware' }, files: [] })
  })

  test('startLoopbackIndex() answers 304 to a client that has the page', async () => {
    const index = await start()
    await upload(index)
    const etag = (await fetchPage(index)).headers.get('etag') ?? ''
    const response = await fetch(`${index.simpleUrl}tstools/`, {
      headers: { accept: JSON_TYPE, 'if-none-match': etag },
    })
    expect(response.status).toBe(304)
  })

  test('startLoopbackIndex() lets pages be cached as long as it is told to', async () => {
    const index = await start({ pageMaxAge: 0 })
    await upload(index)
    expect((await fetchPage(index)).headers.get('cache-control')).toBe('max-age=0, public')
  })

  test('startLoopbackIndex() shows files only after the lag of its pages', async () => {
    let now = new Date('2026-01-01T00:00:00Z')
    const index = await start({ now: () => now, pageLag: 1000 })
    await upload(index)
    expect((await fetchPage(index)).status).toBe(404)
    now = new Date(now.getTime() + 1000)
    await upload(index, { filename: 'tstools-0.1.tar.gz', content: 'sdist' })
    const page = await (await fetchPage(index)).json()
    expect(page).toMatchObject({ files: [{ filename: wheel }] })
  })

  test('startLoopbackIndex() lists all projects', async () => {
    const index = await start()
    index.store.addProject('TSTools', new Date())
    const response = await fetch(index.simpleUrl, { headers: { accept: JSON_TYPE } })
    expect(await response.json()).toMatchObject({ projects: [{ name: 'TSTools' }] })
    expect(await (await fetch(index.simpleUrl)).text()).toContain('<a href="/simple/tstools/">TSTools</a>')
  })
})

describe('downloads', () => {
  test('startLoopbackIndex() gives a file as it came', async () => {
    const index = await start()
    await upload(index)
    const { files } = (await (await fetchPage(index)).json()) as { files: [{ url: string }] }
    expect(await (await fetch(files[0].url)).text()).toBe('some bytes')
  })

  test('startLoopbackIndex() has no bytes to give when it keeps none', async () => {
    const index = await start({ keepContent: false })
    await upload(index)
    const page = (await (await fetchPage(index)).json()) as { files: [{ url: string; hashes: object }] }
    expect(page.files[0].hashes).toEqual({ sha256 })
    expect((await fetch(page.files[0].url)).status).toBe(404)
  })
})
