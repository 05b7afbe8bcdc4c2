import { importProblems, secondTruths, watchedImports } from './check/import-rule.ts'
import { finish, readSources } from './check/sources.ts'

const files = readSources(process.argv[2] ?? '.')
for (const line of watchedImports(files)) console.log(line)
finish('imports', [...importProblems(files), ...secondTruths(files)], `${files.length} files`)
