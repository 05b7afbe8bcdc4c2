import { exceptions, measureSizes, SOFT_LIMIT } from './check/size-rule.ts'
import { finish, readSources } from './check/sources.ts'

const root = process.argv[2]
const { problems, long, median, largest, counted } = measureSizes(
  readSources(root ?? '.'),
  root === undefined ? exceptions : {},
)
for (const line of long) console.log(`above ${SOFT_LIMIT}: ${line}`)
for (const [path, reason] of Object.entries(exceptions)) console.log(`exception: ${path}: ${reason}`)
finish('sizes', problems, `${counted} files, median ${median} lines, largest ${largest}`)
