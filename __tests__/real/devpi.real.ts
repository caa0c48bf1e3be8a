import { describeIndex } from './support/describe-index.ts'
import { startDevpi } from './support/start-devpi.ts'

describeIndex('a real devpi with an index that keeps files', directory => startDevpi(directory, false))
// Here an upload of other content would replace the file, so looking first is all that protects it.
describeIndex('a real devpi with an index that replaces files', directory => startDevpi(directory, true))
