import { type Dialect, dialects } from 'wireproof'
import { collect, type HubResponse, type Json, type Part } from 'wireproof/hub'
import type { LawDocument } from '../../harness/laws/index.ts'
import { contextsFor, decodeWhole } from '../../harness/laws/pipeline.ts'
import { decodeFrames } from '../../harness/laws/stream-pipeline.ts'

/** The visible words of one recorded answer, and what its vendor counted for them. */
export interface TokenSample {
  readonly name: string
  readonly dialect: LawDocument['dialect']
  readonly tokens: number
  readonly texts: readonly string[]
  readonly calls: readonly { readonly name: string; readonly input: string }[]
}

/** Why an answer says nothing about counting text. */
export type NoSample = 'no answer' | 'no usage' | 'not all of the output is shown' | 'sealed or summarised reasoning'

function readResponse(document: LawDocument): HubResponse | undefined {
  const dialect: Dialect | undefined = Object.values(dialects).find(({ id }) => id === document.dialect)
  if (dialect === undefined || document.kind === 'failure' || document.kind === 'request') return undefined
  if (document.kind === 'stream') {
    const contexts = contextsFor(dialect, dialect, '{}')
    const collected = collect(decodeFrames(dialect, document.frames ?? [], document.how ?? 'eof', contexts))
    return 'response' in collected ? collected.response : undefined
  }
  const { decode } = contextsFor(dialect, dialect, document.text)
  const decoded = decodeWhole(dialect, 'response', JSON.parse(document.text) as Json, decode)
  return decoded.kind === 'response' ? decoded.hub : undefined
}

const isShown = (part: Part): boolean =>
  part.type === 'text' ||
  part.type === 'refusal' ||
  part.type === 'reasoning' ||
  (part.type === 'tool-call' && part.run === 'client')

/**
 * An answer whose whole output can be read, beside the figure for it. Reasoning counts where its text is told in full; what
 * comes with a seal is a summary, and its vendor counts the whole.
 */
export function sampleOf(document: LawDocument): TokenSample | NoSample {
  const response = readResponse(document)
  if (response === undefined) return 'no answer'
  const { parts, usage, otherChoices = [] } = response
  if (usage?.outputTokens === undefined || usage.outputTokens === 0) return 'no usage'
  if (otherChoices.length > 0 || !parts.every(isShown)) return 'not all of the output is shown'
  const reasoning = parts.filter((part) => part.type === 'reasoning')
  const inFull =
    reasoning.length > 0 &&
    reasoning.every(
      ({ seal, segments }) =>
        seal === undefined && segments.length > 0 && segments.every(({ channel }) => channel === 'full'),
    )
  if (reasoning.length > 0 && !inFull && usage.reasoning === undefined) return 'sealed or summarised reasoning'
  return {
    name: document.name,
    dialect: document.dialect,
    tokens: usage.outputTokens - (inFull ? 0 : (usage.reasoning ?? 0)),
    texts: parts.flatMap((part) => {
      if (part.type === 'text' || part.type === 'refusal') return [part.text]
      return part.type === 'reasoning' && inFull ? part.segments.map(({ text }) => text) : []
    }),
    calls: parts.flatMap((part) => (part.type === 'tool-call' ? [{ name: part.name, input: part.input }] : [])),
  }
}
