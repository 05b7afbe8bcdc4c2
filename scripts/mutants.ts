import { mutants } from '../harness/mutants/index.ts'
import { runMatrix } from '../harness/mutants/matrix.ts'
import { matrixReport } from '../harness/mutants/matrix-report.ts'
import { loadCases } from '../harness/runner/load.ts'
import { loadRequirements } from '../harness/runner/requirements.ts'

// The kill matrix: every mutant against the whole suite. Fails on a survivor, on a case or check that kills nothing, and on
// a kill for the wrong reason. Names of mutants choose some of them; exit 2 where there is none of that name.
const names = process.argv.slice(2)
const unknown = names.filter((name) => !mutants.some(({ id }) => id === name))

async function run(): Promise<void> {
  const chosen = names.length === 0 ? mutants : mutants.filter(({ id }) => names.includes(id))
  const matrix = await runMatrix({ cases: loadCases(), registry: loadRequirements(), mutants: chosen })
  const { text, faults } = matrixReport(matrix, { whole: names.length === 0 })
  process.stdout.write(text)
  process.exitCode = faults === 0 ? 0 : 1
}

if (unknown.length === 0) await run()
else {
  console.error(`mutants: nothing is named ${unknown.join(', ')}; wireproof list --mutants shows them all`)
  process.exitCode = 2
}
