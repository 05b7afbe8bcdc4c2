import { decodeUtf8, rawElements, rawMembers, rawSpan } from 'wireproof/wire'
import type { Exchange } from '../exchange.ts'
import { printMembers, readState } from './continue.ts'
import { parseObject } from './snapshot.ts'

const REFERENCE = 'item_reference'

/** The item that an element of the input only names, as its answer told it; `undefined` for anything else. */
async function itemBehind(x: Exchange, element: string): Promise<string | undefined> {
  if (!element.includes(REFERENCE)) return undefined
  const { type, id } = parseObject(element) ?? {}
  if (type !== REFERENCE || typeof id !== 'string') return undefined
  const state = x.runtime.stateFor(x.headers)
  const holder = await readState(x, 'an item', state.holderOf(id))
  if (holder === undefined) return undefined
  const found = await readState(x, 'the response of an item', state.response(holder))
  const output = found?.response === undefined ? undefined : rawSpan(found.response, '/output')
  return rawElements(output ?? '[]').find((item) => parseObject(item)?.['id'] === id)
}

/**
 * Puts items that were told earlier in place of references to them, for upstreams that know nothing of them: the AI SDK
 * names what the server keeps by default. One that is not known here stays, and the translation says what is lost.
 */
export async function resolveReferences(x: Exchange, bytes: Buffer): Promise<Buffer> {
  if (!bytes.includes(`"${REFERENCE}"`)) return bytes
  const members = new Map(rawMembers(decodeUtf8(bytes)))
  const input = members.get('input')
  if (input?.startsWith('[') !== true) return bytes
  const elements = rawElements(input)
  const items = await Promise.all(elements.map((element) => itemBehind(x, element)))
  if (items.every((item) => item === undefined)) return bytes
  members.set('input', `[${elements.map((element, i) => items[i] ?? element).join(',')}]`)
  // What stands inside such an item stands nowhere in the request: the reference is the place that its client knows.
  const { relocate = (pointer: string) => pointer } = x
  x.relocate = (pointer) => {
    const index = /^\/input\/(\d+)\//.exec(pointer)?.[1]
    return relocate(index === undefined || items[Number(index)] === undefined ? pointer : `/input/${index}`)
  }
  return Buffer.from(printMembers(members))
}
