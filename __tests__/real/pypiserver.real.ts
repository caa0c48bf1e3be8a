import { describeIndex } from './support/describe-index.ts'
import { startPypiserver } from './support/start-pypiserver.ts'

describeIndex('a real pypiserver', startPypiserver)
