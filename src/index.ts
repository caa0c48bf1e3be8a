import { publish } from './publish.ts'
import { writeReport } from './report/write-report.ts'
import { createRealWorld } from './runtime/real-world.ts'

const world = createRealWorld(process)
const report = await publish(world)
await writeReport(report, world.runner)
process.exitCode = report.stepFails ? 1 : 0
