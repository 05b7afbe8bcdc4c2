import { type DialectName, dialects } from 'wireproof'
import type { DialectId } from 'wireproof/hub'
import { type Cell, cellOf, words } from './cell.ts'
import type { Area, LoadedFeature } from './features.ts'

const headings: Readonly<Record<Area, string>> = {
  conversation: 'Conversation',
  tools: 'Tools',
  reasoning: 'Reasoning',
  output: 'Form of the answer',
  sampling: 'Sampling and limits',
  bookkeeping: 'Bookkeeping',
  answer: 'Answers',
}

const short: Readonly<Partial<Record<DialectId, string>>> = {
  'openai-chat': 'Chat',
  'openai-responses': 'Responses',
  'anthropic-messages': 'Messages',
  'gitlab-duo-chat': 'Duo Chat',
  'gitlab-duo-code': 'Duo Code',
}

type Pair = readonly [from: keyof typeof dialects, to: keyof typeof dialects]

const ids = Object.keys(dialects) as (keyof typeof dialects)[]
/** Endpoints that take text alone: nearly every feature is rejected or dropped there, which has a table of its own. */
const isTextOnly = (id: DialectName): boolean => id.startsWith('gitlab-duo')
/** No feature is said by those: what they have is text. */
const sources = ids.filter((id) => !isTextOnly(id))
export const pairs: readonly Pair[] = sources.flatMap((from) =>
  ids.filter((to) => to !== from).map((to) => [from, to] as const),
)
const tables: readonly (readonly Pair[])[] = [
  pairs.filter(([, to]) => !isTextOnly(to)),
  pairs.filter(([, to]) => isTextOnly(to)),
]

const nameOf = (id: DialectName): string => short[id as DialectId] ?? id

function shown(cell: Cell | undefined): string {
  if (cell === undefined) return '·'
  return [cell.word, ...cell.codes.map((code) => `[\`${code}\`](diagnostic-codes.md)`)].join(' ')
}

function table(pairs: readonly Pair[], features: readonly LoadedFeature[]): readonly string[] {
  const rows = features.map((feature) => {
    const cells = pairs.map(([from, to]) => shown(cellOf(feature, from, to)))
    const link = `[${feature.title}](../golden/scenarios/${feature.scenario})`
    return `| ${[link, ...cells].join(' | ')} |`
  })
  const columns = pairs.map(([from, to]) => `${nameOf(from)} to ${nameOf(to)}`)
  return [`| feature | ${columns.join(' | ')} |`, `| --- |${' --- |'.repeat(columns.length)}`, ...rows, '']
}

function section(area: Area, features: readonly LoadedFeature[]): readonly string[] {
  return [`## ${headings[area]}`, '', ...tables.flatMap((pairs) => table(pairs, features))]
}

function tally(features: readonly LoadedFeature[]): string {
  const cells = features.flatMap((feature) => pairs.flatMap(([from, to]) => cellOf(feature, from, to) ?? []))
  const counts = words.map((word) => `${cells.filter((cell) => cell.word === word).length} ${word}`)
  return `${features.length} features, ${cells.length} cells: ${counts.join(', ')}.`
}

/** The page `docs/matrix.md`. */
export function writeMatrix(features: readonly LoadedFeature[]): string {
  const areas = Object.keys(headings) as Area[]
  return [
    '<!-- Generated from golden/features.json, golden/scenarios and the translators by `npm run matrix`. Do not edit. -->',
    '# What becomes of what',
    '',
    'Each row is a feature and links to the golden scenario that shows it; each column is a translation, source to target. For',
    'answers the source is the upstream and the target is the client. The word is worked out from the translation itself:',
    '',
    '| word | means |',
    '| --- | --- |',
    '| native | it arrives in the own words of the target, and nothing is reported |',
    '| emulated | it arrives in another form or place, or is carried, and the way back restores it |',
    '| approximated | its nearest likeness arrives, or it arrives without a detail |',
    '| dropped | it does not arrive, and a diagnostic says so |',
    '| rejected | the answer would mean something else: `reject-breaking`, the default of the proxy, refuses the request |',
    '| · | the source has no word for it |',
    '',
    'The code behind a word is the one of the [diagnostic](diagnostic-codes.md) that the translation reports; that page says what to',
    'do about it.',
    '',
    tally(features),
    '',
    ...areas.flatMap((area) =>
      section(
        area,
        features.filter((feature) => feature.area === area),
      ),
    ),
  ].join('\n')
}
