import type { Context } from '../../hub/context.ts'
import type { Finish } from '../../hub/finish.ts'
import { reportOpaque } from '../../hub/fit-content.ts'
import { groupFields } from '../../hub/group-fields.ts'
import type { Group, Part } from '../../hub/part.ts'

/** Reports what a part of an answer says beside its text. `undefined`: it has none. */
export function answerText(part: Part, c: Context): string | undefined {
  c.dropExtensions(part)
  switch (part.type) {
    case 'text':
      if (part.logprobs !== undefined) c.report('dropped', 'logprobs', part, 'text.logprobs')
      for (const citation of part.citations ?? []) c.report('dropped', 'citation', citation)
      if (part.cache !== undefined) c.report('dropped', 'cache-mark', part, 'text.cache')
      return part.text
    case 'refusal':
      c.report('approximated', 'refusal', part)
      return part.text
    case 'reasoning':
    case 'compaction':
      c.report('dropped', part.type, part)
      return undefined
    case 'tool-call':
    case 'tool-result':
      c.report('dropped', part.run === 'server' ? 'server-tool' : 'tool-call', part)
      return undefined
    case 'media':
      c.report('dropped', part.media.kind === 'file' ? 'file-reference' : part.as, part)
      return undefined
    case 'tool-offer':
      c.report('dropped', 'tool', part)
      return undefined
    case 'opaque':
      return reportOpaque(part, c)
    default:
      return part satisfies never
  }
}

/** What an item says of itself, told once at its first part. */
export function createGroupLosses(c: Context): (part: Part) => void {
  let last: Group | undefined
  return (part) => {
    const { group } = part
    if (group === undefined || (last !== undefined && last.n === group.n && last.id === group.id)) return
    last = group
    if (group.id !== undefined) c.report('dropped', 'id', part, groupFields[part.type].id)
    if (group.phase !== undefined) c.report('dropped', 'phase', part, groupFields[part.type].phase)
    if (group.status !== undefined) c.report('dropped', 'status', part, groupFields[part.type].status)
  }
}

/** All texts of an answer as one, and a report on everything else. A text may be cited in pieces, so nothing parts them. */
export function encodeAnswerText(parts: readonly Part[], c: Context): string {
  const loseGroup = createGroupLosses(c)
  let whole = ''
  let told = false
  for (const part of parts) {
    loseGroup(part)
    const text = answerText(part, c)
    if (text === undefined) continue
    if (text === '' && !c.native) c.report('dropped', 'empty-part', part)
    else if (told) c.report('approximated', 'separator', part)
    told ||= text !== ''
    whole += text
  }
  return whole
}

/** Neither endpoint says why an answer ended. */
export function loseFinish(finish: Finish, c: Context): void {
  c.dropExtensions(finish)
  if (c.native) return
  const { reason, raw } = finish
  if (reason !== 'stop') c.report('approximated', 'finish-reason', finish, 'finish.reason', { detail: raw ?? reason })
  else if (raw !== undefined) c.report('approximated', 'finish-reason', finish, 'finish.raw', { detail: raw })
  if (finish.stopSequence !== undefined) c.report('dropped', 'stop-sequence', finish, 'finish.stopSequence')
  if (finish.details !== undefined) c.report('dropped', 'finish-details', finish, 'finish.details')
}
