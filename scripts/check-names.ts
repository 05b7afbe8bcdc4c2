import { dialectFiles, nameProblems, ownFiles } from './check/name-rule.ts'
import { finish, readSources } from './check/sources.ts'

const root = process.argv[2]
finish(
  'names',
  nameProblems(readSources(root ?? '.'), root === undefined ? ownFiles : []),
  `${dialectFiles.length} shared names, ${ownFiles.length} of one dialect alone`,
)
