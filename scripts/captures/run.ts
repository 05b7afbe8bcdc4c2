import { readFileSync } from 'node:fs'
import type { Acceptance } from 'wireproof'
import { canDecode } from '../../harness/laws/decodes.ts'
import { describeFinding, runLaws } from '../../harness/laws/index.ts'
import { clientProfiles } from '../../harness/proxy/client-profiles.ts'
import { lawsOfAnswers, readAnswer } from './answers.ts'
import { classify, dialectOfRequest, dialectOfResponses } from './classify.ts'
import { type DuoReplayed, replayAtDuo } from './duo-replay.ts'
import { CaptureError, type Exchange, readExchange } from './exchange.ts'
import { checkExchange, requestsInFrames } from './exchange-checks.ts'
import { type AnswerRoom, type CaptureFile, clientRoom, listCaptures } from './folder.ts'
import { type Replayed, replayTranscript } from './replay.ts'
import { checkRequest, type Requested, type RequestOutcome } from './requests.ts'
import { Counts } from './table.ts'
import { tokenReport } from './token-errors.ts'
import { type NoSample, sampleOf, type TokenSample } from './token-samples.ts'

/** Everything that a run found; a report is made from it and from nothing else. */
export interface Outcome {
  /** One line each; a run without any is a good one. */
  readonly failures: readonly string[]
  readonly answers: { readonly files: number; readonly decoded: number; readonly laws: number }
  /** Files of clients by what they are; `unclassified` is a failure, and counted. */
  readonly kinds: Counts
  /** Members and tags that a request's schema does not know. */
  readonly unknown: Counts
  readonly requests: readonly RequestOutcome[]
  readonly requestsInFrames: number
  /** What came of each WebSocket that was played once more, through the proxy. */
  readonly replayed: readonly Replayed[]
  /** What came of the exchanges of Duo clients at the scripted instance. */
  readonly atDuo: DuoReplayed
  /** The measured error of token counting. */
  readonly tokens: readonly string[]
  /** Lines of client profiles that nothing needed: only told where all captures were read. */
  readonly idle: readonly string[]
}

interface Notes {
  readonly failures: string[]
  readonly samples: (TokenSample | NoSample)[]
  readonly kinds: Counts
  readonly unknown: Counts
}

async function runAnswer({ room, name }: CaptureFile, text: string, { failures, samples }: Notes) {
  const document = readAnswer(room as AnswerRoom, name, text)
  const problem = canDecode(document)
  if (problem !== undefined) {
    failures.push(`${name}: does not decode: ${problem}`)
    return { decoded: 0, laws: 0 }
  }
  samples.push(sampleOf(document))
  const { checked, findings } = await runLaws(document, { only: lawsOfAnswers, leaves: 60, splits: 2 })
  failures.push(...findings.map((finding) => `${name}: ${describeFinding(finding)}`))
  return { decoded: 1, laws: checked }
}

/** The model requests of one file; none where it is something else, which is checked all the same. */
function requestsOf(x: Exchange, { failures, kinds, unknown }: Notes): readonly Requested[] {
  const kind = classify(x)
  kinds.add(kind ?? 'unclassified')
  if (kind === undefined) {
    failures.push(`${x.name}: ${x.method} ${x.path} is nothing that a client is known to send`)
    return []
  }
  const { problems, unknown: strange } = checkExchange(x, kind)
  failures.push(...problems.map((problem) => `${x.name}: ${kind}: ${problem}`))
  for (const one of strange) unknown.add(`${kind}: ${one.replaceAll(/\d+/g, '*')}`)
  const dialect = dialectOfRequest(kind)
  if (dialect !== undefined) return [{ name: x.name, dialect, headers: x.headers, body: x.body as Requested['body'] }]
  return requestsInFrames(x).map((body, i) => ({
    name: `${x.name}#${i}`,
    dialect: dialectOfResponses(x),
    headers: x.headers,
    body,
  }))
}

/** Every WebSocket of a client once more, with what its client sent over HTTP where that was refused. */
async function replayAll(exchanges: readonly Exchange[], { failures }: Notes): Promise<readonly Replayed[]> {
  const replayed: Replayed[] = []
  for (const x of exchanges.filter((one) => classify(one) === 'WebSocket')) {
    const one = await replayTranscript(x, exchanges)
    failures.push(...one.problems.map((problem) => `${x.name}: ${problem}`))
    replayed.push(one)
  }
  return replayed
}

/** Lines that accepted nothing in any capture: what they say is no longer true, or never was. */
function idleLines(requests: readonly RequestOutcome[]): readonly string[] {
  const used = new Set<Acceptance>(requests.flatMap((request) => [...request.used]))
  return clientProfiles.flatMap(({ name, accept }) =>
    accept.filter((line) => !used.has(line)).map(({ code, at }) => `${name}: ${code} at ${at}`),
  )
}

/** Reads and checks every capture; `words` narrow the run to the files whose names hold one of them. */
export async function runCaptures(folder: string, words: readonly string[] = []): Promise<Outcome> {
  const files = listCaptures(folder).filter(
    ({ name }) => words.length === 0 || words.some((word) => name.includes(word)),
  )
  if (files.length === 0) throw new CaptureError(`no file of ${folder} is named like ${words.join(' or ')}`)
  const notes: Notes = { failures: [], samples: [], kinds: new Counts(), unknown: new Counts() }
  const answers = { files: 0, decoded: 0, laws: 0 }
  const requests: RequestOutcome[] = []
  const exchanges: Exchange[] = []
  let inFrames = 0
  for (const file of files) {
    try {
      const text = readFileSync(file.path, 'utf8')
      if (file.room !== clientRoom) {
        answers.files++
        const { decoded, laws } = await runAnswer(file, text, notes)
        answers.decoded += decoded
        answers.laws += laws
        continue
      }
      const exchange = readExchange(file.name, text)
      exchanges.push(exchange)
      for (const requested of requestsOf(exchange, notes)) {
        const outcome = await checkRequest(requested)
        if (requested.name !== file.name) inFrames++
        requests.push(outcome)
        notes.failures.push(...outcome.problems.map((problem) => `${requested.name}: ${problem}`))
      }
    } catch (error) {
      if (!(error instanceof CaptureError)) throw error
      if (file.room === clientRoom) notes.kinds.add('unclassified')
      notes.failures.push(`${file.name}: ${error.message}`)
    }
  }
  const replayed = await replayAll(exchanges, notes)
  const atDuo = await replayAtDuo(exchanges)
  notes.failures.push(...atDuo.problems)
  const idle = words.length === 0 && requests.length > 0 ? idleLines(requests) : []
  notes.failures.push(...idle.map((line) => `client profile ${line} accepts nothing that any client sent`))
  const tokens = tokenReport(notes.samples, requests.length)
  notes.failures.push(...tokens.failures)
  return { ...notes, answers, requests, requestsInFrames: inFrames, replayed, atDuo, idle, tokens: tokens.lines }
}
