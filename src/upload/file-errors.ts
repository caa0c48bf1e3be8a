import type { DistributionFile } from '../distributions/distribution.ts'
import { PublishError } from '../errors/publish-error.ts'

const BUILD_FIRST =
  'Let every step that writes there end before this one starts, and nothing build in the background. Then run the job again.'

export function fileChanged({ filename }: DistributionFile): PublishError {
  return new PublishError({
    code: 'file-changed',
    filename,
    summary: `${filename} changed after its digest had been computed, so it was not uploaded.`,
    remedy: BUILD_FIRST,
  })
}

export function fileVanished({ filename, path }: DistributionFile): PublishError {
  return new PublishError({
    code: 'file-vanished',
    filename,
    summary: `${filename} was there when the run began, and is gone: ${path} does not exist any more.`,
    remedy: BUILD_FIRST,
  })
}

export function fileUnreadable({ filename, path }: DistributionFile, cause: unknown): PublishError {
  return new PublishError(
    {
      code: 'file-unreadable',
      filename,
      summary: `${filename} could not be read while it was uploaded.`,
      detail: cause instanceof Error ? cause.message : String(cause),
      remedy: `See that ${path} is a file that the runner's user may read.`,
    },
    { cause },
  )
}
