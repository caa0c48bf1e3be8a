import { PublishError } from './publish-error.ts'

/** Thrown where the job was cancelled while something was waited for. */
export class Cancelled extends PublishError {
  constructor() {
    super({
      code: 'cancelled',
      summary: 'The job was cancelled, so the run stopped before its end.',
      remedy: 'Run the job again to complete the release: what the index already has is recognised and not sent twice.',
    })
  }
}
