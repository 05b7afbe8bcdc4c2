import { dialectFiles, nameProblems, sharedFiles } from './check/name-rule.ts'
import { finish, readSources } from './check/sources.ts'

const files = readSources(process.argv[2] ?? '.')
finish('names', nameProblems(files), `${dialectFiles.length + sharedFiles.length} names for the files of a dialect`)
