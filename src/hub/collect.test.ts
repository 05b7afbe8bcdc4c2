import { describe, expect, it } from 'vitest'
import { collect, foldUsage } from './collect.ts'
import type { Event } from './event.ts'
import { ORIGIN } from './node.ts'

const start: Event = { type: 'start', id: 'r', model: 'm', ext: { 'openai-chat': { a: 1, b: 1 } }, [ORIGIN]: '' }
const finish: Event = {
  type: 'finish',
  finish: { reason: 'stop', [ORIGIN]: '/choices/0' },
  ext: { 'openai-chat': { b: 2 } },
}

describe('collect', () => {
  it('joins text, logprobs and citations, and leaves origins out', () => {
    const collected = collect([
      start,
      { type: 'part-start', index: 0, part: { type: 'text', text: '', [ORIGIN]: '/x' } },
      { type: 'part-delta', index: 0, delta: { on: 'text', text: 'a', logprobs: { content: [1], refusal: null } } },
      { type: 'part-delta', index: 0, delta: { on: 'text', text: 'b', logprobs: { content: [2], refusal: null } } },
      { type: 'part-delta', index: 0, delta: { on: 'citation', citation: { url: 'u', [ORIGIN]: '/y' } } },
      { type: 'part-end', index: 0 },
      finish,
    ])
    const response = {
      id: 'r',
      model: 'm',
      parts: [{ type: 'text', text: 'ab', citations: [{ url: 'u' }], logprobs: { content: [1, 2], refusal: null } }],
      finish: { reason: 'stop' },
      ext: { 'openai-chat': { a: 1, b: 2 } },
    }
    expect(collected).toStrictEqual({ response })
    expect('response' in collected && collected.response.parts[0]?.[ORIGIN]).toBeUndefined()
  })

  it('applies patches, seals and incomplete ends', () => {
    expect(
      collect([
        start,
        { type: 'part-start', index: 3, part: { type: 'reasoning', segments: [], group: { n: 0 } } },
        { type: 'part-delta', index: 3, delta: { on: 'reasoning', segment: 0, channel: 'full', text: 'a' } },
        { type: 'part-delta', index: 3, delta: { on: 'reasoning', segment: 1, channel: 'summary', text: '' } },
        { type: 'part-delta', index: 3, delta: { on: 'reasoning', segment: 0, channel: 'full', text: 'b' } },
        { type: 'part-patch', index: 3, group: { n: 0, id: 'i' }, ext: { codex: { x: 1 } } },
        { type: 'part-seal', index: 3, seal: { issuer: 'codex', form: 'ciphertext', value: 'v' } },
        { type: 'part-end', index: 3, incomplete: true },
        finish,
      ]),
    ).toMatchObject({
      response: {
        parts: [
          {
            type: 'reasoning',
            segments: [
              { channel: 'full', text: 'ab' },
              { channel: 'summary', text: '' },
            ],
            seal: { value: 'v' },
            group: { n: 0, id: 'i', status: 'incomplete' },
            ext: { codex: { x: 1 } },
          },
        ],
      },
    })
  })

  it('puts further answers into otherChoices', () => {
    expect(
      collect([
        start,
        { type: 'part-start', index: 0, choice: 1, part: { type: 'text', text: 'other' } },
        { type: 'part-start', index: 1, part: { type: 'text', text: 'first' } },
        { type: 'part-end', index: 0 },
        { type: 'part-end', index: 1 },
        { type: 'finish', finish: { reason: 'stop' }, others: [{ reason: 'length' }] },
      ]),
    ).toMatchObject({
      response: {
        parts: [{ text: 'first' }],
        otherChoices: [{ parts: [{ text: 'other' }], finish: { reason: 'length' } }],
      },
    })
  })

  it('leaves the finish of another answer open where nobody told it', () => {
    expect(
      collect([
        start,
        { type: 'part-start', index: 0, choice: 2, part: { type: 'text', text: 'third' } },
        { type: 'part-end', index: 0 },
        finish,
      ]),
    ).toMatchObject({
      response: {
        otherChoices: [
          { parts: [], finish: { reason: 'other' } },
          { parts: [{ text: 'third' }], finish: { reason: 'other' } },
        ],
      },
    })
  })

  it('joins the bytes of media, and logprobs to those that a part began with', () => {
    const media = { type: 'media', as: 'audio', media: { kind: 'data', mime: 'audio/wav', base64: 'AA' } } as const
    expect(
      collect([
        start,
        { type: 'part-start', index: 0, part: media },
        { type: 'part-delta', index: 0, delta: { on: 'media', base64: 'BB' } },
        { type: 'part-end', index: 0 },
        { type: 'part-start', index: 1, part: { type: 'text', text: 'a', logprobs: [1] } },
        { type: 'part-delta', index: 1, delta: { on: 'text', text: 'b', logprobs: [2] } },
        { type: 'part-end', index: 1 },
        finish,
      ]),
    ).toMatchObject({
      response: { parts: [{ media: { base64: 'AABB' } }, { text: 'ab', logprobs: [1, 2] }] },
    })
  })

  it('keeps of a group what a patch does not say, and hears nothing after the end', () => {
    const patched = collect([
      start,
      { type: 'part-start', index: 0, part: { type: 'text', text: 'a', group: { n: 4, phase: 'p' } } },
      { type: 'part-patch', index: 0, group: { n: 4, id: 'i' } },
      { type: 'part-end', index: 0 },
      finish,
      { type: 'failure', failure: { kind: 'server', message: 'late' } },
      { type: 'usage', usage: { inputTokens: 9 } },
    ])
    expect(patched).toMatchObject({ response: { parts: [{ group: { n: 4, id: 'i', phase: 'p' } }] } })
    expect(patched).not.toHaveProperty('failure')
    expect(patched).not.toHaveProperty('response.usage')
  })

  it('gives a failure with what had come before it', () => {
    const failure = { kind: 'overloaded', message: 'busy' } as const
    const text: Event = { type: 'part-start', index: 0, part: { type: 'text', text: 'half' } }
    expect(collect([start, text, { type: 'failure', failure }])).toMatchObject({
      failure,
      partial: { id: 'r', parts: [{ text: 'half' }] },
    })
    expect(collect([start, text])).toMatchObject({
      failure: { kind: 'truncated', message: expect.stringContaining('ended before') },
      partial: { id: 'r', parts: [{ text: 'half' }] },
    })
  })
})

describe('usage', () => {
  it('is cumulative: a known figure overwrites, an unknown one says nothing', () => {
    expect(foldUsage({ inputTokens: 5, outputTokens: 1 }, { outputTokens: 7, cacheRead: 2 })).toEqual({
      inputTokens: 5,
      outputTokens: 7,
      cacheRead: 2,
    })
  })
})
