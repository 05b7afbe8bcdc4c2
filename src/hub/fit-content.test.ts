import { describe, expect, it } from 'vitest'
import { createContexts } from './context.ts'
import { fitContent } from './fit-content.ts'
import type { MediaLimits } from './fit-media.ts'
import { MEMBERS, ORIGIN } from './node.ts'
import type { Media, MediaPart, Part } from './part.ts'
import type { HubRequest } from './request.ts'

const limits: MediaLimits = {
  fileIssuers: ['openai-chat'],
  imageTypes: new Set(['image/png', 'image/jpeg']),
  documentTypes: new Set(['application/pdf']),
  documentUrls: false,
  audio: false,
  textDocuments: 'text',
}

function fitted(parts: readonly Part[], more: Partial<MediaLimits> = {}) {
  const contexts = createContexts({
    source: { id: 'anthropic-messages', members: {}, extensionCodes: {} },
    target: { id: 'openai-chat' },
  })
  const request: HubRequest = { model: 'm', turns: [{ role: 'user', parts }] }
  const result = fitContent(request, { ...limits, ...more }, contexts.encode)
  const reports = contexts.diagnostics().map(({ kind, code, at }) => `${kind}/${code} ${at}`)
  return { request, result, parts: result.turns[0]?.parts, reports }
}

const media = (as: MediaPart['as'], value: Media): MediaPart => ({ type: 'media', as, media: value, [ORIGIN]: '/p' })
const data = (as: MediaPart['as'], mime: string, base64 = 'aGk='): MediaPart =>
  media(as, { kind: 'data', mime, base64 })
const text: Part = { type: 'text', text: 'a', [ORIGIN]: '/t' }

describe('fitContent()', () => {
  it.each<[name: string, part: MediaPart]>([
    ['an image of a type that is taken', data('image', 'image/png')],
    ['an image by address', media('image', { kind: 'url', url: 'https://x' })],
    ['a file of an issuer whose files are valid', media('document', { kind: 'file', id: 'f', issuer: 'openai-chat' })],
    ['a PDF', data('document', 'application/pdf')],
  ])('leaves %s alone', (_name, part) => {
    const { request, result, reports } = fitted([part])
    expect(result).toBe(request)
    expect(reports).toEqual([])
  })

  it.each<[name: string, part: MediaPart, report: string]>([
    ['an image of another type', data('image', 'image/heic'), 'dropped/image /p'],
    ['a text as an image', media('image', { kind: 'text', text: 'a' }), 'dropped/image /p'],
    ['a spreadsheet', data('document', 'application/vnd.ms-excel'), 'dropped/document /p'],
    ['a document by address', media('document', { kind: 'url', url: 'https://x' }), 'dropped/document /p'],
    ['what says that it is text and is not', data('document', 'text/plain', '/w=='), 'dropped/document /p'],
    ['a recording', data('audio', 'audio/wav'), 'dropped/audio /p'],
    ['a foreign file', media('image', { kind: 'file', id: 'f', issuer: 'codex' }), 'dropped/file-reference /p'],
  ])('leaves out %s', (_name, part, report) => {
    expect(fitted([part, text])).toMatchObject({ parts: [text], reports: [report] })
  })

  it('puts the name of a type right', () => {
    const { parts, reports } = fitted([data('image', 'image/jpg')])
    expect(parts).toEqual([data('image', 'image/jpeg')])
    expect(reports).toEqual(['approximated/media-type /p/media'])
  })

  it.each<[form: MediaLimits['textDocuments'], expected: unknown, at: string]>([
    ['text', { type: 'text', text: 'notes\n\nhi', cache: {} }, '/p'],
    [
      'document',
      { type: 'media', as: 'document', media: { kind: 'text', text: 'hi' }, name: 'notes', cache: {} },
      '/p/media',
    ],
  ])('a file of text becomes a %s', (textDocuments, expected, at) => {
    const part = { ...data('document', 'text/plain'), name: 'notes', cache: {} }
    const { parts, reports } = fitted([part], { textDocuments })
    expect(parts).toEqual([{ ...(expected as object), [ORIGIN]: '/p' }])
    expect(reports).toEqual([`approximated/document-text ${at}`])
  })

  it('a file that is told as text still knows where its extensions stood', () => {
    const places = { 'ext.mark/mode': 'mark/mode' }
    const part = { ...data('document', 'text/plain'), ext: { 'openai-chat': { 'mark/mode': 'x' } }, [MEMBERS]: places }
    expect(fitted([part]).parts).toMatchObject([{ type: 'text', [MEMBERS]: places }])
  })

  it('a text becomes a file where files are taken, and a file of text stays one', () => {
    const { parts, reports } = fitted([media('document', { kind: 'text', text: 'hi' })], { textDocuments: 'file' })
    expect(parts).toEqual([data('document', 'text/plain')])
    expect(reports).toEqual(['approximated/document-text /p/media'])
    expect(fitted([data('document', 'text/csv')], { textDocuments: 'file' }).reports).toEqual([])
    expect(fitted([media('document', { kind: 'text', text: 'hi' })], { textDocuments: 'document' }).reports).toEqual([])
  })

  it('says in words what only its own dialect knows, and names what it does not say', () => {
    const wire = {
      type: 't',
      title: 'A',
      source: '',
      content: [{ type: 'text', text: 'b', 'x/y': 1 }],
      more: { a: [2] },
    }
    const item: Part = {
      type: 'opaque',
      dialect: 'anthropic-messages',
      wire,
      words: ['title', 'source', 'content/0/text'],
      missed: 'search-result',
      [ORIGIN]: '/o',
    }
    const result = { type: 'tool-result', run: 'client', callId: 'c', parts: [item], [ORIGIN]: '/r' } as const
    const words = { type: 'text', text: 'A\n\nb', [ORIGIN]: '/o' }
    const told = [
      'approximated/search-result /o',
      'dropped/document-detail /o/content/0/x~1y',
      'dropped/document-detail /o/more',
      'dropped/empty-part /o/source',
    ]
    const { parts, reports } = fitted([item, result])
    expect(parts).toEqual([words, { ...result, parts: [words] }])
    expect(reports).toEqual([...told, ...told])
    const { words: _none, ...speechless } = item
    expect(fitted([speechless])).toMatchObject({ parts: [speechless], reports: [] })
    const empty = { ...item, wire: { type: 't', title: '' }, words: ['title'] }
    expect(fitted([empty])).toMatchObject({ parts: [empty], reports: [] })
  })

  it('takes a turn away of which nothing is left, with what it said beside', () => {
    const contexts = createContexts({
      source: { id: 'openai-chat', members: {}, extensionCodes: { name: 'participant' } },
      target: { id: 'anthropic-messages' },
    })
    const turn = {
      role: 'user',
      parts: [data('audio', 'audio/wav')],
      ext: { 'openai-chat': { name: 'o' } },
      [ORIGIN]: '/m',
    } as const
    const { turns } = fitContent(
      { model: 'm', turns: [turn, { role: 'user', parts: [text] }] },
      limits,
      contexts.encode,
    )
    expect(turns).toEqual([{ role: 'user', parts: [text] }])
    expect(contexts.diagnostics().map(({ code, at }) => `${code} ${at}`)).toEqual([
      ...['audio /p', 'participant /m/name', 'empty-turn /m/role'],
    ])
  })
})
