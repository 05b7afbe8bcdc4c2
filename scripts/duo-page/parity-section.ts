import type { DuoCapability, DuoCell, DuoParity, DuoProof } from '../../harness/conformance.gen.ts'
import type { LoadedFeature } from '../matrix/features.ts'
import { cellsOf, type DuoWay, featureOf, waysOf } from './parity.ts'

const headings: Readonly<Record<DuoCapability['area'], string>> = {
  transport: 'Transport',
  conversation: 'Conversation',
  tools: 'Tools',
  reasoning: 'Reasoning',
  output: 'Answers',
  sessions: 'Sessions',
  account: 'Account and models',
}

function linkOf(proof: DuoProof, features: readonly LoadedFeature[]): string {
  if (proof.by === 'test') return `../${proof.file}`
  if (proof.by === 'provider') return '../src/providers/gitlab-duo/provider.ts'
  const scenario = featureOf(proof.feature, features)?.scenario
  return scenario === undefined ? '' : `../golden/scenarios/${scenario}`
}

function shown(cell: DuoCell, features: readonly LoadedFeature[]): string {
  const [proof] = cell.shown
  const word = cell.word === 'rejected' ? `rejected (${cell.told})` : cell.word
  const linked = proof === undefined ? word : `[${word}](${linkOf(proof, features)})`
  return `${linked}, ${cell.need}; ${cell.evidence}`
}

const saidOf = (cell: DuoCell): string | undefined => (cell.word === 'native' ? cell.note : cell.reason)

/** Why the cells of a row are what they are; ways of which the same is true stand together. */
function reasonsOf({ title, cells }: DuoCapability, parity: DuoParity): readonly string[] {
  const said = new Map<string, DuoWay[]>()
  for (const way of waysOf(parity)) {
    const text = saidOf(cells[way])
    if (text !== undefined) said.set(text, [...(said.get(text) ?? []), way])
  }
  const all = waysOf(parity).length
  return [...said].map(([text, ways]) => {
    const where = ways.length === all ? '' : ` (${ways.map((way) => parity.transports[way].title).join('; ')})`
    return `- **${title}**${where}: ${text}`
  })
}

function area(name: DuoCapability['area'], parity: DuoParity, features: readonly LoadedFeature[]): readonly string[] {
  const rows = parity.capabilities.filter((capability) => capability.area === name)
  const ways = waysOf(parity)
  return [
    `### ${headings[name]}`,
    '',
    `| capability | ${ways.map((way) => parity.transports[way].title).join(' | ')} |`,
    `| --- |${' --- |'.repeat(ways.length)}`,
    ...rows.map(
      (capability) =>
        `| ${[capability.title, ...ways.map((way) => shown(capability.cells[way], features))].join(' | ')} |`,
    ),
    '',
    ...rows.flatMap((capability) => reasonsOf(capability, parity)),
    '',
  ]
}

export function waysSection({ transports, decisions }: DuoParity): readonly string[] {
  return [
    '| way | call | used | evidence |',
    '| --- | --- | --- | --- |',
    ...Object.values(transports).map(
      ({ title, call, on, evidence }) =>
        `| ${title} | \`${call}\` | ${on === 'always' ? 'always' : 'where the operator turns it on'} | ${evidence} |`,
    ),
    '',
    ...decisions.map(({ decision, reason, evidence }) => `- **${decision}** ${reason} (${evidence})`),
  ]
}

export function paritySection(parity: DuoParity, features: readonly LoadedFeature[]): readonly string[] {
  const cells = cellsOf(parity).map(({ cell }) => cell)
  const count = (word: DuoCell['word']): string => `${cells.filter((cell) => cell.word === word).length} ${word}`
  const proven = cells.filter((cell) => cell.shown.length > 0).length
  return [
    `${parity.capabilities.length} capabilities in ${cells.length} cells: ${count('native')}, ${count('emulated')}, ${count('rejected')}. ${proven} of them link to the scenario or test that shows it. Contract read on ${parity.checked}.`,
    '',
    ...(Object.keys(headings) as DuoCapability['area'][]).flatMap((name) => area(name, parity, features)),
  ]
}
