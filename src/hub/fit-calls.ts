import { fitList } from './fit-tools.ts'
import { type Fitting, MADE_FOR } from './fitting.ts'
import type { Part, ToolCallPart, ToolResultPart } from './part.ts'
import { wrapText } from './text-input.ts'
import type { Turn } from './turn.ts'

function fitCall(part: ToolCallPart, { limits, names, ids, c }: Fitting): ToolCallPart {
  if (part.run === 'server') return part
  const { namespace, ...rest } = part
  const flat = namespace !== undefined && !limits.namespaces
  const name = names.wireOf(part.name, namespace)
  const id = ids.ofCall(part.id)
  const wrapped = part.form === 'text' && !limits.customTools
  if (flat) c.report('approximated', 'tool-namespace', part, 'tool-call.namespace')
  if (name !== part.name)
    c.report('approximated', flat ? 'tool-namespace' : 'tool-name', part, 'tool-call.name', { detail: name })
  if (id !== part.id) c.report('approximated', 'id', part, 'tool-call.id', { detail: id })
  if (wrapped) c.report('approximated', 'tool-input', part)
  return {
    ...(flat ? rest : part),
    id,
    name,
    ...(wrapped ? { form: 'json', input: wrapText(part.input) } : {}),
  }
}

function fitResult(part: ToolResultPart, { limits, ids, c }: Fitting): readonly ToolResultPart[] {
  if (part.run === 'server') return [part]
  const found = ids.ofResult(part.callId)
  if (found === 'orphan' || found === 'repeated') {
    c.report('dropped', found === 'orphan' ? 'orphan-tool-result' : 'repeated-tool-result', part)
    return []
  }
  const { id: callId } = found
  if (callId !== part.callId) c.report('approximated', 'id', part, 'tool-result.callId', { detail: callId })
  if (part.form !== 'text' || limits.customTools) return [callId === part.callId ? part : { ...part, callId }]
  c.report('approximated', 'custom-tool', part)
  const { form: _form, ...rest } = part
  return [{ ...rest, callId }]
}

/** What stands for a result that never came: every vendor refuses a call that nothing answers. */
function missingResult(call: ToolCallPart, callId: string, { limits }: Fitting): Part {
  const result: ToolResultPart & { readonly [MADE_FOR]: ToolCallPart } = {
    type: 'tool-result',
    run: 'client',
    callId,
    ...(call.form === 'text' && limits.customTools ? { form: 'text' } : {}),
    parts: [{ type: 'text', text: 'No result of this call is known.' }],
    [MADE_FOR]: call,
  }
  return result
}

/** The parts of a turn; results that calls of it lack are added to `missing`. */
function fitPart(part: Part, missing: Part[], fitting: Fitting): readonly Part[] {
  if (part.type === 'tool-call') {
    const call = fitCall(part, fitting)
    if (fitting.ids.isUnanswered(part)) missing.push(missingResult(part, call.id, fitting))
    return [call]
  }
  if (part.type === 'tool-result') return fitResult(part, fitting)
  if (part.type !== 'tool-offer') return [part]
  const { c, limits } = fitting
  if (limits.offers) return [{ ...part, tools: fitList(part.tools, fitting) }]
  c.dropExtensions(part)
  if (part.group?.id !== undefined) c.report('dropped', 'id', part, 'tool-offer.group.id')
  return []
}

function isTouched({ type }: Part): boolean {
  return type === 'tool-call' || type === 'tool-result' || type === 'tool-offer'
}

/** A turn that only offered tools, or only had results of no use, is gone with them. */
function fitTurn(turn: Turn, missing: Part[], fitting: Fitting): readonly Turn[] {
  if (!turn.parts.some(isTouched)) return [turn]
  const parts = turn.parts.flatMap((part) => fitPart(part, missing, fitting))
  if (parts.length > 0) return [{ ...turn, parts }]
  fitting.c.dropExtensions(turn)
  return []
}

/** Results that never came stand where the model has finished calling: before the next turn of anybody else. */
export function fitTurns(turns: readonly Turn[], fitting: Fitting): readonly Turn[] {
  const fitted: Turn[] = []
  let missing: Part[] = []
  const answer = (): void => {
    if (missing.length > 0) fitted.push({ role: 'user', parts: missing })
    missing = []
  }
  for (const turn of turns) {
    if (turn.role !== 'assistant') answer()
    fitted.push(...fitTurn(turn, missing, fitting))
  }
  answer()
  return fitted
}
