import type { Context } from '../../hub/context.ts'
import { type Known, knownMembers } from '../../hub/extensions.ts'
import type { MediaLimits } from '../../hub/fit-media.ts'
import { documentName } from '../../hub/media-type.ts'
import { ORIGIN } from '../../hub/node.ts'
import type { Media, MediaPart } from '../../hub/part.ts'
import { readObject, readString } from '../../protocol-error.ts'
import { decodeBreakpoint, encodeBreakpoint } from './cache.ts'
import { CHAT, carryLevels, restoreLevels } from './extensions.ts'
import { reportLostMedia } from './losses.ts'

type Wire = Readonly<Record<string, unknown>>

const imageKnown = knownMembers('type', 'image_url')
const urlKnown = knownMembers('url', 'detail')
const audioKnown = knownMembers('type', 'input_audio')
const inputAudioKnown = knownMembers('data', 'format')
const fileKnown = knownMembers('type', 'file')
const fileOfData = knownMembers('file_data', 'filename')
const fileOfId = knownMembers('file_id', 'filename')
/** The vendor's guide has one or the other; where both are there, the content travels. */
const besideData = knownMembers('file_id')
const cacheSilent = knownMembers('prompt_cache_breakpoint')
const withCache = (known: Known): Known => new Set([...known, 'prompt_cache_breakpoint'])
const imageCached = withCache(imageKnown)
const audioCached = withCache(audioKnown)
const fileCached = withCache(fileKnown)

/** Audio formats in Chat's words where they are not the MIME subtype. */
const mimeOfFormat: Readonly<Record<string, string>> = { mp3: 'audio/mpeg' }
const formatOfMime: Readonly<Record<string, string>> = {
  'audio/mpeg': 'mp3',
  'audio/x-wav': 'wav',
  'audio/wave': 'wav',
}

/** A data URL with base64 is data, whatever its type; every other URL is left alone. The content is never scanned. */
function mediaOfUrl(url: string): Media {
  if (!url.startsWith('data:')) return { kind: 'url', url }
  const comma = url.indexOf(',')
  const head = comma < 0 ? '' : url.slice(5, comma)
  if (!head.endsWith(';base64')) return { kind: 'url', url }
  return { kind: 'data', mime: head.slice(0, -7), base64: url.slice(comma + 1) }
}

const urlOfData = (media: { readonly mime: string; readonly base64: string }): string =>
  `data:${media.mime};base64,${media.base64}`

export function decodeImage(wire: Wire, at: string, c: Context): MediaPart {
  const image = readObject(wire['image_url'], `${at}/image_url`)
  const { detail } = image as Wire
  const cache = decodeBreakpoint(wire)
  const more = carryLevels(
    [
      { wire, path: '', known: cache === undefined ? imageKnown : imageCached, silent: cacheSilent },
      { wire: image, path: 'image_url', known: urlKnown },
    ],
    at,
    c,
  )
  return {
    type: 'media',
    as: 'image',
    media: mediaOfUrl(readString(image['url'], `${at}/image_url/url`)),
    ...(detail === undefined || detail === null ? {} : { detail: readString(detail, `${at}/image_url/detail`) }),
    ...cache,
    [ORIGIN]: at,
    ...more,
  }
}

export function decodeAudio(wire: Wire, at: string, c: Context): MediaPart {
  const audio = readObject(wire['input_audio'], `${at}/input_audio`)
  const format: string = readString(audio['format'], `${at}/input_audio/format`)
  const base64 = readString(audio['data'], `${at}/input_audio/data`)
  const cache = decodeBreakpoint(wire)
  const more = carryLevels(
    [
      { wire, path: '', known: cache === undefined ? audioKnown : audioCached, silent: cacheSilent },
      { wire: audio, path: 'input_audio', known: inputAudioKnown },
    ],
    at,
    c,
    { media: 'input_audio/data', 'media.mime': 'input_audio/format' },
  )
  const mime = mimeOfFormat[format] ?? `audio/${format}`
  return { type: 'media', as: 'audio', media: { kind: 'data', mime, base64 }, ...cache, [ORIGIN]: at, ...more }
}

/** A file is a data URL, or an id. Base64 without `data:` is taken for the PDF that the vendor's guide speaks of. */
export function decodeFile(wire: Wire, at: string, c: Context): MediaPart {
  const file: Wire = readObject(wire['file'], `${at}/file`)
  const { file_data: data, file_id: id, filename } = file
  const byData = typeof data === 'string'
  const cache = decodeBreakpoint(wire)
  const media: Media = byData
    ? mediaOfFileData(data)
    : { kind: 'file', id: readString(id, `${at}/file/file_id`, 'file_data or file_id'), issuer: CHAT }
  const more = carryLevels(
    [
      { wire, path: '', known: cache === undefined ? fileKnown : fileCached, silent: cacheSilent },
      { wire: file, path: 'file', known: byData ? fileOfData : fileOfId, silent: besideData },
    ],
    at,
    c,
    { media: byData ? 'file/file_data' : 'file/file_id' },
  )
  return {
    type: 'media',
    as: 'document',
    media,
    ...(filename === undefined || filename === null ? {} : { name: readString(filename, `${at}/file/filename`) }),
    ...cache,
    [ORIGIN]: at,
    ...more,
  }
}

function mediaOfFileData(data: string): Media {
  return data.startsWith('data:') ? mediaOfUrl(data) : { kind: 'data', mime: 'application/pdf', base64: data }
}

/**
 * What Chat takes: PDFs as data or by id, and text only as text ("PDF only"). Both of OpenAI's APIs read one store of files.
 * https://developers.openai.com/api/docs/guides/file-inputs
 */
export const mediaLimits: MediaLimits = {
  fileIssuers: [CHAT, 'openai-responses'],
  documentTypes: new Set(['application/pdf']),
  documentUrls: false,
  audio: true,
  textDocuments: 'text',
}

/** A name is demanded beside data, though the types do not say so. https://github.com/langchain-ai/langchainjs/pull/9570 */
function encodeFileData(part: MediaPart, mime: string, data: string, c: Context): Record<string, unknown> {
  const file: Record<string, unknown> = { file_data: data }
  if (part.name !== undefined) file['filename'] = part.name
  else if (!c.native) {
    file['filename'] = documentName(mime)
    c.report('synthesized', 'media-name', undefined, undefined, { to: { node: file, member: 'filename' } })
  }
  return { type: 'file', file }
}

type Encode = (part: MediaPart, c: Context) => Record<string, unknown> | undefined

const encoders: Readonly<Record<MediaPart['as'], Encode>> = {
  image(part, c) {
    const { media } = part
    if (media.kind !== 'data' && media.kind !== 'url') return reportLostMedia(part, c)
    if (part.name !== undefined) c.report('dropped', 'media-name', part, 'media.name')
    const image = {
      url: media.kind === 'data' ? urlOfData(media) : media.url,
      ...(part.detail === undefined ? {} : { detail: part.detail }),
    }
    return { type: 'image_url', image_url: image }
  },
  audio(part, c) {
    const { media } = part
    if (media.kind !== 'data') return reportLostMedia(part, c)
    if (part.name !== undefined) c.report('dropped', 'media-name', part, 'media.name')
    if (part.detail !== undefined) c.report('dropped', 'media-detail', part, 'media.detail')
    const format = formatOfMime[media.mime] ?? media.mime.slice(media.mime.indexOf('/') + 1)
    return { type: 'input_audio', input_audio: { data: media.base64, format } }
  },
  document(part, c) {
    const { media } = part
    if (part.detail !== undefined) c.report('dropped', 'media-detail', part, 'media.detail')
    switch (media.kind) {
      case 'data':
        return encodeFileData(part, media.mime, urlOfData(media), c)
      case 'file': {
        if (!mediaLimits.fileIssuers.includes(media.issuer)) return reportLostMedia(part, c)
        if (media.issuer !== CHAT) c.report('approximated', 'file-issuer', part, 'media.media')
        const named = part.name === undefined ? {} : { filename: part.name }
        return { type: 'file', file: { file_id: media.id, ...named } }
      }
      case 'url':
        return media.url.startsWith('data:') ? encodeFileData(part, '', media.url, c) : reportLostMedia(part, c)
      case 'text':
        return reportLostMedia(part, c)
      default:
        return media satisfies never
    }
  },
}

/** A media part of a user message; nothing where Chat cannot take it, which is reported. */
export function encodeMedia(part: MediaPart, c: Context): Record<string, unknown> | undefined {
  const wire = encoders[part.as](part, c)
  if (wire === undefined) return undefined
  encodeBreakpoint(part, wire)
  if (part.ext === undefined) return wire
  c.dropExtensions(part)
  restoreLevels(part, wire, {
    [wire['type'] as string]: wire[wire['type'] as string] as Record<string, unknown>,
  })
  return wire
}
