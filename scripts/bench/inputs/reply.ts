import { createWords } from './words.ts'

/** An answer as it is streamed, in no dialect: 20 % reasoning, 60 % text, 20 % tool input, counted in deltas. */
export interface Reply {
  readonly reasoning: readonly string[]
  readonly text: readonly string[]
  readonly calls: readonly { readonly id: string; readonly name: string; readonly input: readonly string[] }[]
  readonly usage: { readonly input: number; readonly output: number }
}

function pieces(text: string, size: number): readonly string[] {
  const units = Array.from(text)
  const list: string[] = []
  for (let at = 0; at < units.length; at += size) list.push(units.slice(at, at + size).join(''))
  return list
}

function exactly(list: readonly string[], count: number): readonly string[] {
  return list.slice(0, count)
}

/** `deltas` deltas of about five characters; calls of 100 (50 in the short one) deltas each. */
export function createReply(deltas: number): Reply {
  const words = createWords(deltas)
  const share = deltas / 5
  const perCall = deltas >= 1000 ? 100 : Math.min(share, 50)
  const calls = Array.from({ length: share / perCall }, (_, n) => {
    const path = pieces(JSON.stringify({ path: words.text(20), body: words.text(perCall * 5) }), 5)
    const head = path.slice(0, perCall - 1)
    return { id: `call_${n}`, name: `tool_${n % 20}`, input: [...head, path.slice(perCall - 1).join('')] }
  })
  return {
    reasoning: exactly(pieces(words.text(share * 6), 5), share),
    text: exactly(pieces(words.text(share * 18), 5), share * 3),
    calls,
    usage: { input: 4321, output: deltas },
  }
}
