import { basename, join } from 'node:path'
import { burnLeftoverTokens } from './credentials/leftover-tokens.ts'
import { publish } from './publish.ts'
import { writeComment } from './report/write-comment.ts'
import { writeReport } from './report/write-report.ts'
import { createRealWorld } from './runtime/real-world.ts'

const world = createRealWorld(process, join(import.meta.dirname, 'python'))
if (basename(process.argv[1] ?? '') === 'post.js') {
  await burnLeftoverTokens(world)
} else {
  const report = await publish(world)
  await writeReport(report, world.runner, world.files)
  await writeComment(report, world)
  process.exitCode = report.stepFails ? 1 : 0
}

// A connection that a silent proxy holds open would keep the process alive. What was written leaves first.
process.stdout.write('', () => process.exit())
