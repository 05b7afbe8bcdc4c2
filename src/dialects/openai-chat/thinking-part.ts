import type { Context } from '../../hub/context.ts'
import { knownMembers } from '../../hub/extensions.ts'
import { type Json, MEMBERS, ORIGIN, placeAt, setOwn } from '../../hub/node.ts'
import type { ReasoningPart, ReasoningSegment } from '../../hub/part.ts'
import { readArray, readObject, readString } from '../../protocol-error.ts'
import { CHAT, carryLevels } from './extensions.ts'

type Wire = Readonly<Record<string, unknown>>

const partKnown = knownMembers('type', 'thinking')
const pieceKnown = knownMembers('type', 'text')

/** Pieces of thinking are texts; Mistral lists references among them, which are no words of the model. */
export function isThought({ type }: Wire): boolean {
  return type === undefined || type === 'text'
}

/**
 * Mistral writes reasoning as a content part of its own; no member of OpenAI's API.
 * https://docs.mistral.ai/capabilities/reasoning
 */
export function decodeThinkingPart(wire: Wire, at: string, c: Context): ReasoningPart {
  const { thinking } = wire
  const place = `${at}/thinking`
  const segments: ReasoningSegment[] = []
  const own: Record<string, Json> = {}
  const places: Record<string, string> = { [CHAT]: 'reasoning_content' }
  if (typeof thinking === 'string')
    segments.push({ channel: 'full', text: thinking, [ORIGIN]: place, [MEMBERS]: { text: '' } })
  else
    readArray(thinking, place).forEach((value, k) => {
      const piece: Wire = readObject(value, `${place}/${k}`)
      if (isThought(piece)) segments.push(decodePiece(piece, `${place}/${k}`, c))
      else {
        c.report('carried', 'unknown-type', placeAt(`${place}/${k}`), undefined, { detail: String(piece['type']) })
        setOwn(own, `thinking/${k}`, piece as Json)
        places[`ext.thinking/${k}`] = `thinking/${k}`
      }
    })
  c.report('repaired', 'member-shape', placeAt(at), undefined, { detail: 'reasoning as a content part' })
  const more = carryLevels([{ wire, path: '', known: partKnown }], at, c, places)
  const ext = { ...more.ext?.[CHAT], ...own }
  return {
    type: 'reasoning',
    segments,
    [ORIGIN]: at,
    ...more,
    ...(Object.keys(ext).length === 0 ? {} : { ext: { [CHAT]: ext } }),
  }
}

function decodePiece(wire: Wire, at: string, c: Context): ReasoningSegment {
  const text = readString(wire['text'], `${at}/text`)
  return {
    channel: 'full',
    text,
    [ORIGIN]: at,
    ...carryLevels([{ wire, path: '', known: pieceKnown }], at, c, { text: 'text' }),
  }
}
