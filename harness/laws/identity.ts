import {
  createByteTranslator,
  createStreamTranslator,
  type Dialect,
  type DialectName,
  translateRequest,
  translateResponse,
} from 'wireproof'
import { findings, type Law } from './law.ts'

function spliced(text: string, id: DialectName): string | undefined {
  const model = 'law-model'
  const { body } = translateRequest(text, { from: id, to: id, model })
  const [before, after] = [JSON.parse(text), JSON.parse(body)] as [Record<string, unknown>, Record<string, unknown>]
  before['model'] = model
  return JSON.stringify(sorted(before)) === JSON.stringify(sorted(after)) ? undefined : body
}

function sorted(value: Record<string, unknown>): readonly (readonly [string, unknown])[] {
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
}

function bodyOf(id: DialectName, kind: string, text: string): string {
  if (kind === 'request') return translateRequest(text, { from: id, to: id }).body
  return translateResponse(text, { from: id, to: id }).body
}

/** Law 1: same dialect in and out, same bytes, but for the closed list (an alias of the model). */
export const identity: Law = {
  name: 'identity',
  over: 'same',
  applies: ({ kind, text }) => kind !== 'failure' && !text.includes('wireproof.seal/'),
  check(from: Dialect, to, { kind, text, frames = [] }) {
    const id = from.id as DialectName
    if (kind === 'stream') {
      const translator = createStreamTranslator({ from: id, to: id })
      const out = [...frames.flatMap((frame) => translator.push(frame)), ...translator.end('eof')]
      const touched = out.length !== frames.length || out.some((frame, i) => frame !== frames[i])
      return findings('identity', from, to, [
        ...(touched ? [{ expected: 'the frames as they came, found others' }] : []),
        ...(createByteTranslator({ from: id, to: id }) === undefined
          ? []
          : [{ expected: 'the bytes to be passed on untouched' }]),
      ])
    }
    if (bodyOf(id, kind, text) !== text)
      return findings('identity', from, to, [{ expected: 'the same bytes, found others' }])
    // What names no model has none to exchange.
    if (kind !== 'request' || !text.trimStart().startsWith('{') || from.unsaid?.has('model') === true) return []
    const other = spliced(text, id)
    return other === undefined
      ? []
      : findings('identity', from, to, [
          { at: '/model', expected: 'only the model to differ where it is replaced, found more' },
        ])
  },
}
