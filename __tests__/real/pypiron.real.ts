import { describeIndex } from './support/describe-index.ts'
import { startPypiron } from './support/start-pypiron.ts'

describeIndex('a real pypiron', startPypiron)
