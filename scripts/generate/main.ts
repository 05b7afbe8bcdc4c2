import { fileURLToPath } from 'node:url'
import { generate, roomsOf, staleFiles, writeFiles } from './index.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const args = process.argv.slice(2)
const check = args.includes('--check')
const named = args.filter((arg) => !arg.startsWith('-'))

const { problems, files } = await generate(root, named.length > 0 ? named : roomsOf(root))
const stale = staleFiles(root, files)
for (const problem of problems) console.error(problem)
if (check) for (const path of stale) console.error(`${path}: not what the schemas say; run \`npm run generate\``)
else writeFiles(root, files)
console.log(
  check
    ? `generate: ${files.size} files, ${stale.length} stale, ${problems.length} problems`
    : `generate: ${files.size} files, ${stale.length} written anew, ${problems.length} problems`,
)
process.exitCode = problems.length > 0 || (check && stale.length > 0) ? 1 : 0
