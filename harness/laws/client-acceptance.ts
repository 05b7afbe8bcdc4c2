import type { Dialect } from 'wireproof'
import type { DialectId, HubResponse } from 'wireproof/hub'
import { writeSse } from 'wireproof/wire'
import type { LawDocument } from './document.ts'
import { exactJson } from './exact-json.ts'
import { findings, isWhole, type Law } from './law.ts'
import { type HubDocument, passWhole } from './pipeline.ts'
import { type Emitted, type SdkAnswer, type SdkError, settle } from './sdk/answer.ts'
import { readMessages } from './sdk/anthropic-messages.ts'
import { readChat } from './sdk/openai-chat.ts'
import { readResponses } from './sdk/openai-responses.ts'
import { passStream } from './stream-pipeline.ts'

type Found = readonly { readonly at?: string; readonly expected: string }[]

const readers: Readonly<Partial<Record<DialectId, (emitted: Emitted) => Promise<SdkAnswer>>>> = {
  'openai-chat': readChat,
  'openai-responses': readResponses,
  'anthropic-messages': readMessages,
}

/** The answer as our own decoder reads it, in the same words. */
function ownAnswer({ parts, finish, usage }: HubResponse): Omit<SdkAnswer, 'finish'> & { readonly finish: string } {
  const joined = (type: 'text' | 'refusal'): string =>
    parts.flatMap((part) => (part.type === type ? [part.text] : [])).join('')
  return {
    text: joined('text'),
    refusal: joined('refusal'),
    calls: parts.flatMap((part) =>
      part.type === 'tool-call' && part.run === 'client' ? [{ id: part.id, name: part.name, input: part.input }] : [],
    ),
    finish: finish.reason,
    ...(usage?.inputTokens === undefined ? {} : { inputTokens: usage.inputTokens }),
    ...(usage?.outputTokens === undefined ? {} : { outputTokens: usage.outputTokens }),
  }
}

/** SDKs hold Messages tool input parsed: numbers beyond a double are theirs to lose, so they are compared as they print. */
function sameInput(own: string, theirs: string): boolean {
  if (own === theirs) return true
  const [a, b] = [own, theirs].map((text) => exactJson(text === '' ? '{}' : text))
  if (a !== undefined && a === b) return true
  try {
    return exactJson(JSON.stringify(JSON.parse(own))) === exactJson(theirs)
  } catch {
    return false
  }
}

/** What the SDK read against what was emitted. */
export function compareAnswers(own: HubResponse, theirs: SdkAnswer): Found {
  const want = ownAnswer(own)
  const found: { expected: string }[] = []
  for (const field of ['text', 'refusal', 'inputTokens', 'outputTokens'] as const)
    if (want[field] !== undefined && want[field] !== theirs[field])
      found.push({
        expected: `the SDK to read ${field} ${JSON.stringify(want[field])}, found ${JSON.stringify(theirs[field])}`,
      })
  if (
    theirs.finish !== 'other' &&
    theirs.finish !== want.finish &&
    !(theirs.finish === 'stop' && want.finish === 'refusal')
  )
    found.push({ expected: `the SDK to read the finish ${want.finish}, found ${theirs.finish}` })
  if (want.calls.length !== theirs.calls.length)
    found.push({ expected: `the SDK to read ${want.calls.length} tool calls, found ${theirs.calls.length}` })
  want.calls.forEach((call, i) => {
    const other = theirs.calls[i]
    if (other === undefined) return
    if (
      (other.id !== undefined && call.id !== other.id) ||
      call.name !== other.name ||
      !sameInput(call.input, other.input)
    )
      found.push({ expected: `the SDK to read the call ${JSON.stringify(call)}, found ${JSON.stringify(other)}` })
  })
  return found
}

function isError(answer: SdkAnswer | SdkError): answer is SdkError {
  return 'error' in answer
}

/** An SDK must raise a failure as what it is: an error that holds the message (Responses streams: a status). */
function checkRaised(answer: SdkAnswer | SdkError, message: string): Found {
  if (!isError(answer))
    return answer.finish === 'failed' ? [] : [{ expected: 'the SDK to raise an error, found an answer' }]
  return answer.error.includes(message)
    ? []
    : [{ expected: `the SDK to raise an error that says "${message}", found "${answer.error}"` }]
}

async function ofStream(from: Dialect, to: Dialect, document: LawDocument): Promise<Found> {
  const passage = passStream(from, to, document.frames ?? [], document.how ?? 'eof', document.request)
  const answer = await read(to, { stream: true, status: 200, body: passage.frames.map(writeSse).join('') })
  if ('failure' in passage.target) return checkRaised(answer, passage.target.failure.message)
  return isError(answer)
    ? [{ expected: `the SDK to read the stream, found an error: ${answer.error}` }]
    : compareAnswers(passage.target.response, answer)
}

function read(to: Dialect, emitted: Emitted): Promise<SdkAnswer | SdkError> {
  const reader = readers[to.words ?? to.id]
  if (reader === undefined) throw new Error(`no SDK reads ${to.id}`)
  return settle(() => reader(emitted))
}

function statusOf(to: Dialect, document: HubDocument): number {
  return document.kind === 'failure' ? (document.hub.status ?? to.failure.statusOf(document.hub)) : 200
}

/** Law 9: the official SDK parses what we emit to the same text, calls, finish and usage. */
export const clientAcceptance: Law = {
  name: 'client-acceptance',
  over: 'any',
  applies: ({ kind }) => kind !== 'request',
  // GitLab has no SDK for its REST endpoints.
  holds: ({ id, words = id }) => readers[words] !== undefined,
  async check(from, to, document) {
    if (!isWhole(document)) return findings('client-acceptance', from, to, await ofStream(from, to, document))
    const { source, target, emitted } = passWhole(from, to, document.kind, document.text, document)
    const answer = await read(to, { stream: false, status: statusOf(to, source), body: emitted })
    if (target.kind === 'failure')
      return findings('client-acceptance', from, to, checkRaised(answer, target.hub.message))
    if (isError(answer))
      return findings('client-acceptance', from, to, [
        { expected: `the SDK to read the answer, found an error: ${answer.error}` },
      ])
    return findings('client-acceptance', from, to, compareAnswers(target.hub as HubResponse, answer))
  },
}
