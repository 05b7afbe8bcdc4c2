import type { Failure } from 'wireproof'
import { rawElements, rawMembers } from 'wireproof/wire'
import { printMembers } from './continue.ts'

/** https://platform.openai.com/docs/api-reference/responses/input-items */
const limits = { usual: 20, most: 100 }
const known: ReadonlySet<string> = new Set(['limit', 'order', 'after', 'include', 'include[]', 'beta'])

/** How the vendor's ids begin. */
const prefixes: Readonly<Record<string, string>> = {
  message: 'msg',
  reasoning: 'rs',
  function_call: 'fc',
  function_call_output: 'fco',
  custom_tool_call: 'ctc',
  custom_tool_call_output: 'ctco',
  compaction: 'cmp',
}

interface Item {
  readonly id: string
  readonly text: string
}

function stringIn(text: string | undefined): string | undefined {
  const value: unknown = text === undefined ? undefined : JSON.parse(text)
  return typeof value === 'string' ? value : undefined
}

/** A message that was sent in short, as the server tells it: with its type, its status, and parts in place of a text. */
function wholeMessage(members: Map<string, string>): void {
  members.set('type', '"message"')
  if (!members.has('status')) members.set('status', '"completed"')
  const content = members.get('content') ?? '[]'
  if (!content.startsWith('"')) return
  members.set(
    'content',
    stringIn(members.get('role')) === 'assistant'
      ? `[{"type":"output_text","text":${content},"annotations":[],"logprobs":[]}]`
      : `[{"type":"input_text","text":${content}}]`,
  )
}

/** Items keep their text; one without an id, or with one that was there before, gets one that is the same every time. */
function itemsOf(response: string, input: string): readonly Item[] {
  const seen = new Set<string>()
  return rawElements(input).map((element, n) => {
    const members = new Map(rawMembers(element))
    const type = stringIn(members.get('type')) ?? 'message'
    if (type === 'message') wholeMessage(members)
    const own = stringIn(members.get('id'))
    const made = `${prefixes[type] ?? 'item'}_${response.replace(/^resp_/, '')}_${n}`
    const id = own === undefined || own === '' || seen.has(own) ? made : own
    seen.add(id)
    members.set('id', JSON.stringify(id))
    return { id, text: printMembers(members) }
  })
}

const refused = (param: string, message: string): Failure => ({
  kind: 'invalid-request',
  status: 400,
  message,
  param,
})

/** One page of the items that a response answered, as the text of a list; or why there is none. */
export function inputItemsPage(
  response: string,
  input: string,
  query: string,
): { readonly body: string } | { readonly failure: Failure } {
  const asked = new URLSearchParams(query)
  for (const name of asked.keys())
    if (!known.has(name)) return { failure: refused(name, `Unknown parameter: '${name}'.`) }
  const limit = asked.get('limit') ?? String(limits.usual)
  if (!/^\d{1,3}$/.test(limit) || Number(limit) < 1 || Number(limit) > limits.most)
    return {
      failure: refused('limit', `'limit' is ${JSON.stringify(limit)}: expected a number from 1 to ${limits.most}.`),
    }
  const order = asked.get('order') ?? 'desc'
  if (order !== 'asc' && order !== 'desc')
    return { failure: refused('order', `'order' is ${JSON.stringify(order)}: expected asc or desc.`) }
  const items = itemsOf(response, input)
  const ordered = order === 'asc' ? items : items.toReversed()
  const after = asked.get('after')
  const start = after === null ? 0 : ordered.findIndex(({ id }) => id === after) + 1
  if (after !== null && start === 0)
    return { failure: refused('after', `No input item of this response has the id ${JSON.stringify(after)}.`) }
  const page = ordered.slice(start, start + Number(limit))
  const members = {
    first_id: page[0]?.id ?? null,
    last_id: page.at(-1)?.id ?? null,
    has_more: start + page.length < ordered.length,
  }
  const rest = JSON.stringify(members).slice(1)
  return { body: `{"object":"list","data":[${page.map(({ text }) => text).join(',')}],${rest}` }
}
