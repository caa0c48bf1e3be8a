import { describe, expect, test } from '@jest/globals'
import { soundsLikeExisting } from '../../src/upload/already-exists.ts'

describe('soundsLikeExisting()', () => {
  test.each([
    [
      'PyPI',
      400,
      "File already exists ('a.whl', with blake2_256 hash 'ab'). See https://pypi.org/help/#file-name-reuse",
    ],
    ['pypiserver', 409, "Package 'a.whl' already exists! You may start server with --overwrite option."],
    ['pypiserver, to some clients', 400, "Package 'a.whl' already exists!"],
    ['devpi', 409, 'a.whl already exists in non-volatile index'],
    ['pypiron', 409, 'File already exists: a.whl'],
    ['Gitea', 409, 'package file already exists'],
    ['pypicloud', 409, ''],
    ['Pulp', 400, 'Package a.whl already exists in index'],
    ['GitLab', 400, '{"message":"Validation failed: File name has already been taken"}'],
    ['Nexus', 400, 'Repository does not allow updating assets: pypi'],
    ['newer Nexus', 400, 'pypi/packages/a/1.0/a.whl cannot be updated'],
    ['Artifactory', 403, 'Not enough permissions to overwrite artifact'],
    ['another Artifactory', 403, "Not enough permissions to delete/overwrite artifact 'pypi:a/1.0/a.whl'"],
    ['Artifactory of 2025', 403, 'Not enough permissions to delete/overwrite all artifacts under pypi'],
    ['Artifactory with hidden resources', 404, "Could not locate artifact 'pypi:a.whl'"],
    ['Azure Artifacts', 409, "The feed 'x' already contains file 'a.whl' in package 'a 1.0'"],
    ['CodeArtifact', 409, 'Conflict'],
    ['Google Artifact Registry', 400, 'Requested entity already exists.'],
    ['Gemfury', 409, '{"error":{"code":"DupeVersion","message":"Version already exists"}}'],
  ])('soundsLikeExisting() recognises %s: %d %s', (_, status, text) => {
    expect(soundsLikeExisting(status, text)).toBe(true)
  })

  test.each([
    [400, 'This filename was previously used by a file that has since been deleted. Use a different version.'],
    [400, 'This filename has already been used, use a different version.'],
    [400, 'Only one sdist may be uploaded per release.'],
    [400, 'Uploading new files to releases older than 14 days is not allowed.'],
    [409, 'Locked for another user. Try again later'],
    [409, "The name 'tstools' conflicts with an existing project."],
    [400, "The name 'tstools' is too similar to an existing project."],
    [400, 'hash mismatch'],
    [401, 'File already exists'],
    [403, "The user 'x' isn't allowed to upload to project 'tstools'."],
    [403, 'Forbidden'],
    [404, 'Not Found'],
    [500, 'File already exists'],
  ])('soundsLikeExisting() does not mistake %d %s', (status, text) => {
    expect(soundsLikeExisting(status, text)).toBe(false)
  })
})
