import type { Kill, Matrix } from './matrix.ts'

const faultsOf = ({ requirements, unexpected, missed, blind }: Kill): readonly string[] => [
  ...(requirements.length === 0 ? ['survived'] : []),
  ...unexpected.map((id) => `killed by ${id}, which is not in its kills`),
  ...(requirements.length === 0 ? [] : missed.map((id) => `${id} did not notice`)),
  ...(requirements.length === 0 ? [] : blind.map((id) => `${id} did not notice`)),
]

function row(kill: Kill): string {
  const by = kill.cases.length === 1 ? kill.cases[0] : `${kill.cases.length} cases`
  const faults = faultsOf(kill).map((fault) => `    ! ${fault}\n`)
  return `  ${kill.mutant.id.padEnd(28)} ${kill.requirements.join(' ').padEnd(40)} by ${by}\n${faults.join('')}`
}

/** The matrix as text, and how many faults it has; what kills nothing counts only where every mutant was run. */
export function matrixReport(matrix: Matrix, { whole }: { readonly whole: boolean }): { text: string; faults: number } {
  const { sound, kills, idleCases, idleChecks } = matrix
  const idle = whole
    ? [
        ...idleChecks.map((id) => `  ! check ${id} kills no mutant\n`),
        ...idleCases.map((id) => `  ! case ${id} kills no mutant\n`),
      ]
    : []
  const claims = matrix.emptyClaims.map((claim) => `  ! nothing judges what a case covers: ${claim}\n`)
  const unsound = sound.map((failure) => `  ! the sound proxy fails ${failure}\n`)
  const killed = kills.filter(({ requirements }) => requirements.length > 0).length
  const faults =
    unsound.length + claims.length + idle.length + kills.reduce((sum, kill) => sum + faultsOf(kill).length, 0)
  const last = `mutants: ${kills.length}, killed ${killed}, survivors ${kills.length - killed}, faults ${faults}\n`
  return { text: [...kills.map(row), ...unsound, ...claims, ...idle, last].join(''), faults }
}
