import type { Exchange } from '../../hub/context.ts'
import type { Event } from '../../hub/event.ts'
import { countMembers, type Known, knownMembers } from '../../hub/extensions.ts'
import { type Json, MEMBERS, ORIGIN, placeAt, pointerKey } from '../../hub/node.ts'
import type { Part, Seal } from '../../hub/part.ts'
import { decodeCitation } from './citations.ts'
import { MESSAGES, stringOf, type Wire } from './extensions.ts'
import { decodePart } from './parts.ts'

/** A content block between its start and its stop. */
export interface OpenBlock {
  /** Index of the part it became. */
  readonly index: number
  readonly kind: 'text' | 'reasoning' | 'call' | 'compaction' | 'whole'
  /** Compaction: its one delta tells all of it, so the part is announced then. */
  waiting?: Wire
  readonly server: boolean
  /** The signature, until the block stops: a second signature_delta replaces the first, as the SDK does. */
  seal?: Seal
  /** Input that came with the start; deltas replace it. */
  input?: string
}

const kinds: Readonly<Record<Part['type'], OpenBlock['kind']>> = {
  text: 'text',
  reasoning: 'reasoning',
  'tool-call': 'call',
  compaction: 'whole',
  refusal: 'whole',
  media: 'whole',
  'tool-result': 'whole',
  'tool-offer': 'whole',
  opaque: 'whole',
}

const AT = '/content_block'

/** Announces the part. What a block brings before its first delta is told as if a delta had brought it. */
export function startBlock(wire: Wire, index: number, out: Event[], x: Exchange): OpenBlock {
  if (wire['type'] === 'compaction') return { index, kind: 'compaction', server: false, waiting: wire }
  const part = decodePart(wire, AT, x, false) as Part
  const block: OpenBlock = {
    index,
    kind: kinds[part.type],
    server: part.type === 'tool-call' && part.run === 'server',
  }
  if (part.type === 'tool-call') {
    if (part.input !== '' && part.input !== '{}') block.input = part.input
    out.push({ type: 'part-start', index, part: { ...part, input: '' } })
  } else if (part.type === 'reasoning') {
    const { seal, segments, ...rest } = part
    out.push({ type: 'part-start', index, part: { ...rest, segments: [] } })
    for (const { text } of segments) pushReasoning(index, text, out)
    if (seal !== undefined) block.seal = seal
  } else out.push({ type: 'part-start', index, part })
  return block
}

function pushReasoning(index: number, text: string, out: Event[]): void {
  out.push({ type: 'part-delta', index, delta: { on: 'reasoning', segment: 0, channel: 'full', text } })
}

/** The delta holds the summary, and not the block that it stands for. */
const inDelta: Readonly<Record<string, string>> = {
  'ext.content': '../delta/content',
  seal: '../delta/encrypted_content',
}

function tellCompaction(block: OpenBlock, wire: Wire, out: Event[], x: Exchange, places?: typeof inDelta): void {
  delete block.waiting
  const part = decodePart(wire, AT, x, false) as Part
  out.push({
    type: 'part-start',
    index: block.index,
    part: places === undefined ? part : { ...part, [MEMBERS]: { ...part[MEMBERS], ...places } },
  })
}

type StepDelta = (block: OpenBlock, delta: Wire, out: Event[], x: Exchange) => void

interface DeltaRow {
  readonly kind: OpenBlock['kind']
  /** The members that it has; more are reported. */
  readonly known: Known
  readonly step: StepDelta
}

const rows: ReadonlyMap<string, DeltaRow> = new Map<string, DeltaRow>([
  [
    'text_delta',
    {
      kind: 'text',
      known: knownMembers('type', 'text'),
      step({ index }, delta, out) {
        out.push({ type: 'part-delta', index, delta: { on: 'text', text: stringOf(delta['text'], 'text', '/delta') } })
      },
    },
  ],
  [
    'input_json_delta',
    {
      kind: 'call',
      known: knownMembers('type', 'partial_json'),
      step(block, delta, out) {
        const text = stringOf(delta['partial_json'], 'partial_json', '/delta')
        if (text === '') return
        delete block.input
        out.push({ type: 'part-delta', index: block.index, delta: { on: 'input', text } })
      },
    },
  ],
  [
    'thinking_delta',
    {
      kind: 'reasoning',
      known: knownMembers('type', 'thinking'),
      step({ index }, delta, out) {
        pushReasoning(index, stringOf(delta['thinking'], 'thinking', '/delta'), out)
        if (isEstimate('estimated_tokens', delta))
          out.push({ [ORIGIN]: '/delta/estimated_tokens', type: 'note', dialect: MESSAGES, wire: estimateOf(delta) })
      },
    },
  ],
  [
    'signature_delta',
    {
      kind: 'reasoning',
      known: knownMembers('type', 'signature'),
      step(block, delta) {
        const value = stringOf(delta['signature'], 'signature', '/delta')
        if (value === '') delete block.seal
        else block.seal = { issuer: MESSAGES, form: 'signature', value }
      },
    },
  ],
  [
    'citations_delta',
    {
      kind: 'text',
      known: knownMembers('type', 'citation'),
      step({ index }, delta, out, x) {
        const citation = decodeCitation(delta['citation'], '/delta/citation', x)
        out.push({ type: 'part-delta', index, delta: { on: 'citation', citation } })
      },
    },
  ],
  [
    'compaction_delta',
    {
      kind: 'compaction',
      known: knownMembers('type', 'content', 'encrypted_content'),
      step(block, delta, out, x) {
        if (block.waiting !== undefined)
          tellCompaction(block, { ...block.waiting, ...delta, type: 'compaction' }, out, x, inDelta)
      },
    },
  ],
])

/** What the delta says of the open block; a problem in words where it cannot belong to it. */
export function stepBlock(block: OpenBlock, delta: Wire, out: Event[], x: Exchange): string | undefined {
  const type = stringOf(delta['type'], 'type', '/delta')
  const row = rows.get(type)
  if (row === undefined) {
    // It belongs to its block, and a note stands beside blocks: nothing can carry it.
    x.report('dropped', 'unknown-type', { [ORIGIN]: '/delta' }, undefined, { detail: type })
    return undefined
  }
  if (row.kind !== block.kind) return `a ${type} for a block of another type`
  row.step(block, delta, out, x)
  if (countMembers(delta) > row.known.size) reportMore(delta, row.known, x)
  return undefined
}

/** Beta: how much was thought so far. It is progress, no part of the answer: the usage at the end replaces it. */
function isEstimate(key: string, delta: Wire): boolean {
  return key === 'estimated_tokens' && delta['type'] === 'thinking_delta' && typeof delta[key] === 'number'
}

function estimateOf({ estimated_tokens }: Wire): Json {
  const delta = { type: 'thinking_delta', thinking: '', estimated_tokens: estimated_tokens as number }
  return { type: 'content_block_delta', delta }
}

/** The hub's deltas carry no extensions: what else one says ends here. */
function reportMore(delta: Wire, known: Known, x: Exchange): void {
  for (const key in delta)
    if (!known.has(key) && delta[key] !== null && !isEstimate(key, delta))
      x.report('dropped', 'unknown-member', placeAt(`/delta/${pointerKey(key)}`), undefined, { detail: key })
}

export function closeBlock(block: OpenBlock, out: Event[], x: Exchange): void {
  if (block.waiting !== undefined) tellCompaction(block, block.waiting, out, x)
  const { index, input, seal } = block
  if (input !== undefined) out.push({ type: 'part-delta', index, delta: { on: 'input', text: input } })
  if (seal !== undefined) out.push({ type: 'part-seal', index, seal })
  out.push({ type: 'part-end', index })
}
