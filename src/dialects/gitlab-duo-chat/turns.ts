import type { Context } from '../../hub/context.ts'
import { fitContent, reportEmptied, reportOpaque } from '../../hub/fit-content.ts'
import type { MediaLimits } from '../../hub/fit-media.ts'
import { groupFields } from '../../hub/group-fields.ts'
import type { DialectId } from '../../hub/node.ts'
import type { Group, OpaquePart, Part, RefusalPart, TextPart } from '../../hub/part.ts'
import type { HubRequest } from '../../hub/request.ts'
import type { Turn } from '../../hub/turn.ts'
import { loseTool } from './options.ts'

/** One text of a conversation, and who says it. */
export interface Said {
  readonly turn: Turn
  readonly part: TextPart | RefusalPart
}

export interface Conversation {
  readonly said: readonly Said[]
  /** Items of the dialect itself, where the request came from it. */
  readonly own: readonly OpaquePart[]
}

/** No image, no recording, no document but one that is text. */
const limits: MediaLimits = {
  fileIssuers: [],
  imageTypes: new Set(),
  documentTypes: new Set(),
  documentUrls: false,
  audio: false,
  textDocuments: 'text',
}

function loseText(part: TextPart | RefusalPart, c: Context): void {
  c.dropExtensions(part)
  if (part.type === 'refusal') {
    c.report('approximated', 'refusal', part)
    return
  }
  if (part.cache !== undefined) c.report('dropped', 'cache-mark', part, 'text.cache')
  if (part.logprobs !== undefined) c.report('dropped', 'logprobs', part, 'text.logprobs')
  for (const citation of part.citations ?? []) c.report('dropped', 'citation', citation)
}

/** What no text says. `undefined`: it is one of the dialect's own. */
function losePart(part: Exclude<Part, TextPart | RefusalPart>, c: Context): void {
  c.dropExtensions(part)
  switch (part.type) {
    case 'media':
      c.report('dropped', part.media.kind === 'file' ? 'file-reference' : part.as, part)
      return
    case 'reasoning':
    case 'compaction':
      c.report('dropped', part.type, part)
      return
    case 'tool-call':
    case 'tool-result':
      c.report('dropped', part.run === 'server' ? 'server-tool' : 'tool-call', part)
      return
    case 'tool-offer':
      for (const tool of part.tools) loseTool(tool, c)
      c.report('dropped', 'tool', part)
      return
    case 'opaque':
      reportOpaque(part, c)
      return
    default:
      part satisfies never
  }
}

function loseGroup(part: Part, last: Group | undefined, c: Context): Group | undefined {
  const { group } = part
  if (group === undefined || (last !== undefined && last.n === group.n && last.id === group.id)) return last
  if (group.id !== undefined) c.report('dropped', 'id', part, groupFields[part.type].id)
  if (group.phase !== undefined) c.report('dropped', 'phase', part, groupFields[part.type].phase)
  if (group.status !== undefined) c.report('dropped', 'status', part, groupFields[part.type].status)
  return group
}

/** A text without a visible character is refused by either endpoint; the dialect's own come back as they were. */
const isBlank = (text: string): boolean => text.trim() === ''

/**
 * The texts of a request in their order, for an endpoint that takes text alone. Calls, results, images and everything else
 * are left out and reported; nothing is told in other words that the caller did not say.
 */
export function readConversation(asked: HubRequest, dialect: DialectId, c: Context): Conversation {
  const { turns } = c.native ? asked : fitContent(asked, limits, c)
  const said: Said[] = []
  const own: OpaquePart[] = []
  for (const turn of turns) {
    const before = said.length + own.length
    let group: Group | undefined
    c.dropExtensions(turn)
    if (turn.unfinished === true) c.report('dropped', 'prefill', turn, 'turn.unfinished')
    for (const part of turn.parts) {
      group = loseGroup(part, group, c)
      if (part.type === 'opaque' && part.dialect === dialect) own.push(part)
      else if (part.type !== 'text' && part.type !== 'refusal') losePart(part, c)
      else if (isBlank(part.text) && !c.native) {
        c.dropExtensions(part)
        if (part.type === 'text') for (const citation of part.citations ?? []) c.report('dropped', 'citation', citation)
        c.report('dropped', 'empty-part', part)
      } else {
        loseText(part, c)
        said.push({ turn, part })
      }
    }
    if (said.length + own.length > before) continue
    if (turn.parts.length === 0) c.report('dropped', 'empty-turn', turn)
    else reportEmptied(turn, c)
  }
  return { said, own }
}
