import type { Dialect } from 'wireproof'
import { checkEvents, type Frame, type How } from 'wireproof/hub'
import { findings, type Law } from './law.ts'
import { passStream, type StreamPassage } from './stream-pipeline.ts'

type Found = readonly { readonly at?: string; readonly expected: string }[]

/** What a dialect's own state machine says of a stream. */
export function judgeFrames(dialect: Dialect, frames: readonly Frame[], how: How = 'eof'): Found {
  const grammar = dialect.grammar?.()
  if (grammar === undefined) return []
  const found: { at: string; expected: string }[] = []
  let state = grammar.start()
  for (const frame of frames) {
    const [next, some] = grammar.step(state, frame)
    state = next
    for (const { frame: n, at, message } of some)
      found.push({ at: `#${n}${at}`, expected: `a legal stream: ${message}` })
  }
  for (const { frame: n, at, message } of grammar.end(state, how)[1])
    found.push({ at: `#${n}${at}`, expected: `a legal stream: ${message}` })
  return found
}

/** A dialect whose streams have no word for a failure tells it by an end without its terminator. */
export function endOf({ source }: Pick<StreamPassage, 'source'>, { stream }: Dialect): How {
  return 'failure' in source && stream?.untoldFailures === true ? 'cut' : 'eof'
}

/** A stream that failed must fail for the client too, and a good one must not. */
export function checkEnding(passage: Pick<StreamPassage, 'source' | 'target'>): Found {
  const [failed, fails] = [passage.source, passage.target].map((side) => 'failure' in side)
  if (failed === fails) return []
  return [
    {
      expected:
        failed === true ? 'the client to be told of the failure, found a success' : 'a success, found a failure',
    },
  ]
}

/** Law 6: every emitted stream is legal, has one terminal, and truncation is never a success. */
export const grammar: Law = {
  name: 'grammar',
  over: 'any',
  applies: ({ kind }) => kind === 'stream',
  check(from, to, { frames = [], how = 'eof', request }) {
    const passage = passStream(from, to, frames, how, request)
    const events = checkEvents(passage.events)
    const again = checkEvents(passage.again)
    return findings('grammar', from, to, [
      ...(events === undefined ? [] : [{ expected: `legal events of the source: ${events}` }]),
      ...judgeFrames(to, passage.frames, endOf(passage, to)),
      ...(again === undefined ? [] : [{ expected: `legal events of the emitted stream: ${again}` }]),
      ...checkEnding(passage),
    ])
  },
}
