import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { ReleaseJob } from '../../support/release-job.ts'

// They are written for the runners of the release workflow.
const describeOnPosix = process.platform === 'win32' ? describe.skip : describe

let job: ReleaseJob
beforeEach(() => {
  if (process.platform !== 'win32') job = new ReleaseJob()
})
afterEach(() => job?.remove())

describeOnPosix('scripts/publish-github-release', () => {
  test('drafts a release of the tag with all that belongs to it, then publishes it', () => {
    expect(job.run('publish-github-release', 'v1.2.3', job.commit)).toMatchObject({ status: 0, stderr: '' })
    expect(job.asked).toEqual([
      expect.stringMatching(
        /^release create v1\.2\.3 --draft --verify-tag .* dist\/sbom\.cdx\.json dist\/licenses\.txt$/,
      ),
      'release edit v1.2.3 --draft=false',
    ])
  })

  test('replaces a draft that an earlier run left', () => {
    job.knowRelease('true')
    expect(job.run('publish-github-release', 'v1.2.3', job.commit).status).toBe(0)
    expect(job.asked.map(line => line.split(' ')[1])).toEqual(['delete', 'create', 'edit'])
  })

  test('leaves a release alone', () => {
    job.knowRelease('false')
    expect(job.run('publish-github-release', 'v1.2.3', job.commit)).toMatchObject({
      status: 0,
      stdout: 'v1.2.3 is published already.\n',
    })
    expect(job.asked).toEqual([])
  })

  test('asks GitHub for nothing when the tag does not fit', () => {
    expect(job.run('publish-github-release', 'v1.2.4', job.commit)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('package.json says 1.2.3, and the tag says 1.2.4.'),
    })
    expect(job.asked).toEqual([])
  })

  test.each(['none', 'true', 'false'] as const)(
    'asks GitHub for nothing when the tag was moved since it was checked (is a draft: %s)',
    isDraft => {
      job.knowRelease(isDraft)
      const other = job.commitToRemote('Two')
      job.remote('tag', '--force', 'v1.2.3')
      expect(job.run('publish-github-release', 'v1.2.3', job.commit)).toMatchObject({
        status: 1,
        stderr: `v1.2.3 is at ${other} by now, and what was checked is ${job.commit}.\n`,
      })
      expect(job.asked).toEqual([])
    },
  )

  test('asks GitHub for nothing when the tag was deleted', () => {
    job.remote('tag', '--delete', 'v1.2.3')
    expect(job.run('publish-github-release', 'v1.2.3', job.commit)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('v1.2.3 is at no commit by now'),
    })
    expect(job.asked).toEqual([])
  })

  test('leaves a draft when the tag is moved while it is written', () => {
    job.commitToRemote('Two')
    job.knowRelease('none', 'git tag --force v1.2.3 main >/dev/null')
    expect(job.run('publish-github-release', 'v1.2.3', job.commit).status).toBe(1)
    expect(job.asked.map(line => line.split(' ')[1])).toEqual(['create'])
  })
})

describeOnPosix('scripts/move-major-tag', () => {
  test('makes the tag for the first release', () => {
    expect(job.run('move-major-tag', 'v1.2.3', job.commit)).toMatchObject({
      status: 0,
      stdout: `v1 is at ${job.commit}, as is v1.2.3.\n`,
    })
    expect(job.remote('rev-parse', 'v1')).toBe(job.commit)
  })

  test('moves it to the commit of a later one, whose tag is an object of its own', () => {
    job.remote('tag', 'v1')
    const later = job.commitToRemote('Two')
    job.remote('tag', '--annotate', '--message', 'Two', 'v1.3.0')
    job.checkOut('v1.3.0', later)
    expect(job.run('move-major-tag', 'v1.3.0', later).status).toBe(0)
    expect(job.remote('rev-parse', 'v1')).toBe(later)
  })

  test('moves nothing for a fix of an older line, though the clone does not know the higher tag', () => {
    job.remote('tag', 'v1.10.0')
    expect(job.run('move-major-tag', 'v1.2.3', job.commit)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('higher'),
    })
    expect(job.remote('tag', '--list', 'v1')).toBe('')
  })

  test('moves nothing when the tag of the release was moved since it was checked', () => {
    job.remote('tag', 'v1')
    const other = job.commitToRemote('Two')
    job.remote('tag', '--force', 'v1.2.3')
    expect(job.run('move-major-tag', 'v1.2.3', job.commit)).toMatchObject({
      status: 1,
      stderr: `v1.2.3 is at ${other} by now, and what was checked is ${job.commit}.\n`,
    })
    expect(job.remote('rev-parse', 'v1')).toBe(job.commit)
  })
})
