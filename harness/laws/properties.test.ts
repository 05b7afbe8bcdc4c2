import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  countTokens,
  createStreamTranslator,
  type DialectName,
  dialects,
  ProtocolError,
  readRequest,
  translateFailure,
  translateRequest,
  translateResponse,
} from 'wireproof'
import { answer, conversation } from './generate/conversation.ts'
import { wildJson } from './generate/json-text.ts'
import { type Rendered, renderRequest } from './generate/render-request.ts'
import { renderResponse } from './generate/render-response.ts'
import { streamOfResponse } from './generate/stream.ts'
import { describeFinding, type LawDocument, type LawName, runLaws } from './index.ts'
import { sha256 } from './pipeline.ts'
import { leavesOf, replaceAt } from './pointer.ts'

// WIREPROOF_SEED replays a run; WIREPROOF_RUNS makes it as heavy as one likes.
const seed = Number(process.env['WIREPROOF_SEED'] ?? 20_261_121)
const runs = Number(process.env['WIREPROOF_RUNS'] ?? 40)
const settings = { seed, numRuns: runs }
console.log(`properties: seed ${seed}, ${runs} runs each (WIREPROOF_SEED=${seed} WIREPROOF_RUNS=${runs})`)

const generated: readonly LawName[] = [
  'identity',
  'round-trip',
  'no-silent-loss',
  'chunking',
  'fold',
  'grammar',
  'conservation',
]
const ids = Object.keys(renderRequest) as Rendered[]

async function expectLawful(document: LawDocument): Promise<void> {
  const { findings } = await runLaws(document, { only: generated, leaves: 12, seed, splits: 1 })
  expect(findings.map(describeFinding)).toEqual([])
}

describe.each(ids)('generated documents of %s', (id) => {
  it('requests', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(conversation, (one) =>
        expectLawful({ name: 'generated', dialect: id, kind: 'request', text: renderRequest[id](one) }),
      ),
      settings,
    )
  })

  it('responses', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(answer, (one) =>
        expectLawful({ name: 'generated', dialect: id, kind: 'response', text: renderResponse[id](one) }),
      ),
      settings,
    )
  })

  it('streams', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(answer, fc.integer({ min: 1, max: 9 }), (one, size) =>
        expectLawful(streamOfResponse(dialects[id], renderResponse[id](one), size)),
      ),
      settings,
    )
  })
})

/** Runs it; anything but a `ProtocolError` is a fault of ours. */
function refusesPolitely(run: () => unknown): void {
  try {
    run()
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error
    expect(error.message).not.toBe('')
  }
}

function throughEverything(text: string): void {
  for (const from of ids) {
    refusesPolitely(() => readRequest(text, from))
    refusesPolitely(() => countTokens(text, { dialect: from }))
    for (const to of ids) {
      const options = { from: from as DialectName, to: to as DialectName, sha256 }
      refusesPolitely(() => translateRequest(text, options))
      refusesPolitely(() => translateResponse(text, options))
      refusesPolitely(() => translateFailure(text, options))
      const translator = createStreamTranslator(options)
      refusesPolitely(() => translator.push({ data: text }))
      refusesPolitely(() => translator.push({ data: text }))
      refusesPolitely(() => translator.end('eof'))
    }
  }
}

describe('hostile documents', () => {
  it('any JSON is translated or refused with a ProtocolError', { timeout: 120_000 }, () => {
    fc.assert(fc.property(wildJson, throughEverything), { seed, numRuns: runs * 4 })
  })

  it('any text is translated or refused with a ProtocolError', () => {
    fc.assert(fc.property(fc.string(), throughEverything), { seed, numRuns: runs })
  })

  const mutated = fc
    .tuple(
      fc.oneof(
        ...ids.map((id) => conversation.map(renderRequest[id])),
        ...ids.map((id) => answer.map(renderResponse[id])),
      ),
      fc.nat(),
      wildJson,
    )
    .map(([text, which, json]) => {
      const leaves = leavesOf(JSON.parse(text))
      const leaf = leaves[which % leaves.length]
      // Half of the time a whole object or list gives way, not only its leaf.
      const pointer = which % 2 === 0 ? leaf?.pointer : leaf?.pointer.slice(0, leaf.pointer.lastIndexOf('/'))
      return replaceAt(text, pointer ?? '', json) ?? text
    })

  it('valid documents with one value replaced by another', { timeout: 120_000 }, () => {
    fc.assert(fc.property(mutated, throughEverything), { seed, numRuns: runs * 4 })
  })

  const framesOf = fc.tuple(fc.constantFrom(...ids), answer, fc.nat(), wildJson)
  it('streams with one value of one frame replaced end in one way or another', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(framesOf, ([id, one, which, json]) => {
        const { frames = [] } = streamOfResponse(dialects[id], renderResponse[id](one), 5)
        const broken = frames.map(({ data, ...rest }, i) => {
          if (i !== which % frames.length || !data.startsWith('{')) return { ...rest, data }
          const leaves = leavesOf(JSON.parse(data))
          const pointer = leaves[which % leaves.length]?.pointer ?? ''
          return { ...rest, data: replaceAt(data, pointer, json) ?? data }
        })
        for (const to of ids) {
          const translator = createStreamTranslator({ from: id, to, sha256 })
          for (const frame of broken) translator.push(frame)
          translator.end('eof')
        }
      }),
      { seed, numRuns: runs * 4 },
    )
  })
})
