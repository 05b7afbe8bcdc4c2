import {
  type Context,
  carryMembers,
  type DialectId,
  documentName,
  type Group,
  type Json,
  type Known,
  knownMembers,
  MEMBERS,
  type Media,
  type MediaLimits,
  type MediaPart,
  ORIGIN,
  type Part,
} from '../../hub/index.ts'
import { readString } from '../../protocol-error.ts'
import { decodeCache, encodeCache } from './cache.ts'
import { ofMessage } from './members.ts'
import type { ResponsesTables } from './tables.ts'
import { type Draft, optionalString, readWire, type Wire } from './wire-object.ts'

const imageSources = ['image_url', 'file_id']
const fileSources = ['file_data', 'file_url', 'file_id']
const imageMembers = knownMembers('type', 'detail', 'prompt_cache_breakpoint', ...imageSources)
const fileMembers = knownMembers('type', 'filename', 'prompt_cache_breakpoint', ...fileSources)
const imageSilent = knownMembers(...imageSources)
const fileSilent = knownMembers('detail', ...fileSources)
const audioMembers = knownMembers('type', 'input_audio')
const none = knownMembers()

/** Cuts `data:MIME;base64,DATA`; `undefined` for any other URL. Never scans the data. */
function readDataUrl(url: string): Media | undefined {
  if (!url.startsWith('data:')) return undefined
  const comma = url.indexOf(',')
  if (comma < 0 || !url.startsWith(';base64', comma - 7)) return undefined
  return { kind: 'data', mime: url.slice(5, comma - 7), base64: url.slice(comma + 1) }
}

function dataUrl(mime: string, base64: string): string {
  return `data:${mime};base64,${base64}`
}

interface Found {
  readonly media: Media
  /** The member that was read. */
  readonly source: string
  readonly members: Readonly<Record<string, string>>
}

function found(media: Media, member: string): Found {
  const fields = { kind: member, mime: member, base64: member, url: member, id: member, issuer: member }
  return {
    media,
    source: member,
    members: { media: member, ...Object.fromEntries(Object.entries(fields).map(([k, v]) => [`media.${k}`, v])) },
  }
}

function findImage(t: ResponsesTables, wire: Wire, at: string): Found | undefined {
  const url = optionalString(wire['image_url'], 'image_url', at)
  if (url !== undefined) return found(readDataUrl(url) ?? { kind: 'url', url }, 'image_url')
  const id = optionalString(wire['file_id'], 'file_id', at)
  return id === undefined ? undefined : found({ kind: 'file', id, issuer: t.dialect }, 'file_id')
}

function findFile(t: ResponsesTables, wire: Wire, at: string, c: Context): Found | undefined {
  const data = optionalString(wire['file_data'], 'file_data', at)
  if (data !== undefined) {
    const media = readDataUrl(data)
    if (media !== undefined) return found(media, 'file_data')
    c.report('repaired', 'member-shape', { [ORIGIN]: `${at}/file_data` }, undefined, { detail: 'no data URL' })
    return found({ kind: 'data', mime: 'application/pdf', base64: data }, 'file_data')
  }
  const url = optionalString(wire['file_url'], 'file_url', at)
  if (url !== undefined) return found({ kind: 'url', url }, 'file_url')
  const id = optionalString(wire['file_id'], 'file_id', at)
  return id === undefined ? undefined : found({ kind: 'file', id, issuer: t.dialect }, 'file_id')
}

/** The vendor takes one source; where more are told, the others stay what only this dialect says. */
function knownBut(wire: Wire, known: Known, sources: readonly string[], read: string): Known {
  const others = sources.filter((member) => member !== read && wire[member] !== undefined && wire[member] !== null)
  return others.length === 0 ? known : new Set([...known].filter((member) => !others.includes(member)))
}

export function decodeImage(t: ResponsesTables, wire: Wire, at: string, group: Group, c: Context): Part {
  const image = findImage(t, wire, at)
  if (image === undefined)
    return { [ORIGIN]: at, [MEMBERS]: ofMessage, type: 'opaque', dialect: t.id, wire: wire as Json, group }
  const detail = optionalString(wire['detail'], 'detail', at)
  const part: MediaPart = {
    [ORIGIN]: at,
    [MEMBERS]: image.members,
    type: 'media',
    as: 'image',
    media: image.media,
    group,
    ...(detail === undefined ? {} : { detail }),
    ...carryMembers(wire, knownBut(wire, imageMembers, imageSources, image.source), imageSilent, t.id, at, c),
  }
  return decodeCache(t, part, wire, at, c)
}

export function decodeFile(t: ResponsesTables, wire: Wire, at: string, group: Group, c: Context): Part {
  const file = findFile(t, wire, at, c)
  if (file === undefined)
    return { [ORIGIN]: at, [MEMBERS]: ofMessage, type: 'opaque', dialect: t.id, wire: wire as Json, group }
  const name = optionalString(wire['filename'], 'filename', at)
  const part: MediaPart = {
    [ORIGIN]: at,
    [MEMBERS]: file.members,
    type: 'media',
    as: 'document',
    media: file.media,
    group,
    ...(name === undefined ? {} : { name }),
    ...carryMembers(wire, knownBut(wire, fileMembers, fileSources, file.source), fileSilent, t.id, at, c),
  }
  return decodeCache(t, part, wire, at, c)
}

export function decodeAudio(t: ResponsesTables, wire: Wire, at: string, group: Group, c: Context): Part {
  const audio = readWire(wire['input_audio'], `${at}/input_audio`)
  const format = readString(audio['format'], `${at}/input_audio/format`)
  const base64 = readString(audio['data'], `${at}/input_audio/data`)
  return {
    [ORIGIN]: at,
    [MEMBERS]: {
      media: 'input_audio',
      'media.kind': 'type',
      'media.mime': 'input_audio/format',
      'media.base64': 'input_audio/data',
    },
    type: 'media',
    as: 'audio',
    media: { kind: 'data', mime: `audio/${format === 'mp3' ? 'mpeg' : format}`, base64 },
    group,
    ...carryMembers(wire, audioMembers, none, t.id, at, c),
  }
}

/**
 * What the vendor takes: every kind of file, also text, and no recordings: its types export their part and list it nowhere.
 * https://developers.openai.com/api/docs/guides/file-inputs
 */
export function mediaLimitsOf(t: ResponsesTables): MediaLimits {
  return { fileIssuers: [t.dialect, ...t.fileIssuers], documentUrls: true, audio: false, textDocuments: 'file' }
}

/** `undefined`: this dialect cannot hold it, and it was reported. */
export function encodeMedia(t: ResponsesTables, part: MediaPart, c: Context): Draft | undefined {
  const wire =
    part.as === 'image' ? encodeImage(t, part) : part.as === 'audio' ? encodeAudio(part) : encodeFile(t, part, c)
  if (wire === undefined) {
    c.report('dropped', part.media.kind === 'file' ? 'file-reference' : part.as, part)
    return undefined
  }
  if (part.media.kind === 'file' && part.media.issuer !== t.dialect)
    c.report('approximated', 'file-issuer', part, 'media.media')
  if (part.as === 'image' && part.name !== undefined) c.report('dropped', 'media-name', part, 'media.name')
  if (part.as !== 'image' && part.detail !== undefined) c.report('dropped', 'media-detail', part, 'media.detail')
  if (part.as === 'audio' && part.name !== undefined) c.report('dropped', 'media-name', part, 'media.name')
  if (part.as === 'audio' && part.cache !== undefined) c.report('dropped', 'cache-mark', part, 'media.cache')
  if (part.as !== 'audio') encodeCache(t, wire, part, 'media', c)
  return wire
}

/** The vendor has one store of files for both of its APIs. https://platform.openai.com/docs/api-reference/files */
function isOwnFile(t: ResponsesTables, issuer: DialectId): boolean {
  return issuer === t.dialect || t.fileIssuers.includes(issuer)
}

function encodeImage(t: ResponsesTables, { media, detail }: MediaPart): Draft | undefined {
  const more = detail === undefined ? {} : { detail }
  switch (media.kind) {
    case 'data':
      return { type: 'input_image', ...more, image_url: dataUrl(media.mime, media.base64) }
    case 'url':
      return { type: 'input_image', ...more, image_url: media.url }
    case 'file':
      return isOwnFile(t, media.issuer) ? { type: 'input_image', ...more, file_id: media.id } : undefined
    case 'text':
      return undefined
    default:
      return media satisfies never
  }
}

function encodeFile(t: ResponsesTables, part: MediaPart, c: Context): Draft | undefined {
  const { media, name } = part
  // The words of this family: its own client, or server, gave no name.
  const own = c.native || part[MEMBERS]?.['media.base64'] === 'file_data'
  const wire: Draft = { type: 'input_file', ...(name === undefined ? {} : { filename: name }) }
  switch (media.kind) {
    case 'data':
      // A name is demanded beside data, though the types do not say so. https://github.com/laravel/ai/issues/321
      if (name === undefined && !own) {
        wire['filename'] = documentName(media.mime)
        c.report('synthesized', 'media-name', undefined, undefined, { to: { node: wire, member: 'filename' } })
      }
      wire['file_data'] = dataUrl(media.mime, media.base64)
      return wire
    case 'url':
      wire['file_url'] = media.url
      return wire
    case 'file':
      if (!isOwnFile(t, media.issuer)) return undefined
      wire['file_id'] = media.id
      return wire
    case 'text':
      return undefined
    default:
      return media satisfies never
  }
}

function encodeAudio({ media }: MediaPart): Draft | undefined {
  if (media.kind !== 'data' || !media.mime.startsWith('audio/')) return undefined
  // The vendor names formats by file extension, the hub by media type.
  const format = media.mime.slice('audio/'.length)
  return { type: 'input_audio', input_audio: { data: media.base64, format: format === 'mpeg' ? 'mp3' : format } }
}
