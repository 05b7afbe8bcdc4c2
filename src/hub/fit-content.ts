import type { Context } from './context.ts'
import { fitMedia, type MediaLimits } from './fit-media.ts'
import { groupFields } from './group-fields.ts'
import { type Json, type JsonObject, MEMBERS, ORIGIN, pointerKey } from './node.ts'
import type { OpaquePart, Part, TextPart } from './part.ts'
import type { HubRequest } from './request.ts'
import type { Turn } from './turn.ts'

/** Under which code an item is missed that only its own dialect knows. */
export function reportOpaque(part: OpaquePart, c: Context): undefined {
  c.report('dropped', part.missed ?? 'opaque-part', part)
  return undefined
}

/** Tags say how to read a node; its words have been read. */
const TAG = 'type'

/** Calls `lose` with the place of everything in `value` that is neither words nor leads to them. */
function eachRest(
  value: Json,
  at: string,
  words: readonly string[],
  tag: string | undefined,
  lose: (at: string) => void,
): void {
  if (words.includes(at)) return
  const leads = words.some((word) => at === '' || word.startsWith(`${at}/`))
  if (!leads || typeof value !== 'object' || value === null) {
    lose(at)
    return
  }
  for (const key of Object.keys(value)) {
    const inner = at === '' ? pointerKey(key) : `${at}/${pointerKey(key)}`
    if (key !== tag) eachRest((value as JsonObject)[key] as Json, inner, words, tag, lose)
  }
}

function wordAt(wire: Json, place: string): string {
  let value: unknown = wire
  for (const key of place.split('/')) value = (value as Readonly<Record<string, unknown>> | undefined)?.[key]
  return typeof value === 'string' ? value : ''
}

/** What only the issuer of a block can check. */
const seals: ReadonlySet<string> = new Set(['encrypted_content', 'signature'])

/** What stands for an item that only its own dialect knows: its words, one below the other, as a person would paste them. */
function inWords(part: OpaquePart, words: readonly string[], c: Context): TextPart | OpaquePart {
  const text = words
    .map((place) => wordAt(part.wire, place))
    .filter((word) => word !== '')
    .join('\n\n')
  // Nothing to be told in words: the target says what it misses.
  if (text === '') return part
  const { wire, missed = 'opaque-part', group, [ORIGIN]: at, [MEMBERS]: places } = part
  c.report('approximated', missed, part)
  eachRest(wire, '', words, part.untagged === true ? undefined : TAG, (rest) => {
    const code = seals.has(rest) ? 'seal' : 'document-detail'
    c.report('dropped', code, part, undefined, { inside: `/${rest}` })
  })
  for (const place of words)
    if (wordAt(wire, place) === '') c.report('dropped', 'empty-part', part, undefined, { inside: `/${place}` })
  return {
    type: 'text',
    text,
    ...(group === undefined ? {} : { group }),
    ...(at === undefined ? {} : { [ORIGIN]: at }),
    ...(places === undefined ? {} : { [MEMBERS]: places }),
  }
}

function fitPart(part: Part, limits: MediaLimits, c: Context): Part | undefined {
  switch (part.type) {
    case 'media':
      return fitMedia(part, limits, c)
    case 'opaque':
      return part.words === undefined ? part : inWords(part, part.words, c)
    case 'tool-result': {
      const parts = fitParts(part.parts, limits, c)
      return parts === part.parts ? part : { ...part, parts }
    }
    default:
      return part
  }
}

/** The same list where nothing in it changes. */
function fitParts(parts: readonly Part[], limits: MediaLimits, c: Context): readonly Part[] {
  let changed: Part[] | undefined
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] as Part
    const fitted = fitPart(part, limits, c)
    if (changed === undefined && fitted === part) continue
    changed ??= parts.slice(0, i)
    if (fitted !== undefined) changed.push(fitted)
  }
  return changed ?? parts
}

/**
 * A turn of which nothing is left: its role goes too. What was an item by itself has been told whole, and where the turn's
 * own place says who speaks there is no role beside the parts.
 */
export function reportEmptied(turn: Turn, c: Context): void {
  if (turn[MEMBERS]?.['role'] === '') return
  if (turn.parts.every((part) => part[ORIGIN] !== turn[ORIGIN])) c.report('dropped', 'empty-turn', turn, 'turn.role')
}

/** What a turn said of itself, of which nothing else is left. */
function reportTurn(turn: Turn, c: Context): void {
  c.dropExtensions(turn)
  reportEmptied(turn, c)
  let told: number | undefined
  for (const part of turn.parts) {
    const { group, type } = part
    if (group === undefined || group.n === told) continue
    told = group.n
    if (group.id !== undefined) c.report('dropped', 'id', part, groupFields[type].id)
    if (group.phase !== undefined) c.report('dropped', 'status', part, groupFields[type].phase)
    if (group.status !== undefined) c.report('dropped', 'status', part, groupFields[type].status)
  }
}

/**
 * A request of another dialect whose media, documents and items of its own are such as the target takes. What it cannot take
 * is left out and reported; a turn of which nothing is left goes with it.
 */
export function fitContent(request: HubRequest, limits: MediaLimits, c: Context): HubRequest {
  let changed: Turn[] | undefined
  const { turns } = request
  for (let i = 0; i < turns.length; i++) {
    const turn = turns[i] as Turn
    const parts = fitParts(turn.parts, limits, c)
    if (parts === turn.parts) {
      changed?.push(turn)
      continue
    }
    changed ??= turns.slice(0, i)
    if (parts.length > 0) changed.push({ ...turn, parts })
    else reportTurn(turn, c)
  }
  return changed === undefined ? request : { ...request, turns: changed }
}
