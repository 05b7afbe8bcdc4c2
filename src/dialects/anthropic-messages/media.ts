import type { Context } from '../../hub/context.ts'
import { knownMembers } from '../../hub/extensions.ts'
import type { MediaLimits } from '../../hub/fit-media.ts'
import { ORIGIN } from '../../hub/node.ts'
import type { Media, MediaPart } from '../../hub/part.ts'
import { decodeCache, encodeCache } from './cache.ts'
import {
  carryLevels,
  carryMore,
  type Draft,
  isWire,
  MESSAGES,
  optionalString,
  restoreLevels,
  type Wire,
} from './extensions.ts'

const imageKnown = knownMembers('type', 'source')
const imageSilent = knownMembers('transformations', 'cache_control')
const imageCached = knownMembers('type', 'source', 'cache_control')
const documentKnown = knownMembers('type', 'source', 'title')
const documentSilent = knownMembers('context', 'citations', 'cache_control')
const documentCached = knownMembers('type', 'source', 'title', 'cache_control')

/** The members of each kind of source; a source with more of them, or of another kind, is kept whole by the caller. */
const sources: Readonly<Record<string, (source: Wire, n: number) => Media | undefined>> = {
  base64({ media_type: mime, data }, n) {
    return n === 3 && typeof mime === 'string' && typeof data === 'string'
      ? { kind: 'data', mime, base64: data }
      : undefined
  },
  text({ media_type: mime, data }, n) {
    return n === 3 && mime === 'text/plain' && typeof data === 'string' ? { kind: 'text', text: data } : undefined
  },
  url({ url }, n) {
    return n === 2 && typeof url === 'string' ? { kind: 'url', url } : undefined
  },
  file({ file_id: id }, n) {
    return n === 2 && typeof id === 'string' ? { kind: 'file', id, issuer: MESSAGES } : undefined
  },
}

function decodeSource(source: unknown): Media | undefined {
  if (!isWire(source)) return undefined
  const { type } = source
  const read = typeof type === 'string' && Object.hasOwn(sources, type) ? sources[type] : undefined
  return read?.(source, Object.keys(source).length)
}

/** Nothing where the source is of a kind that the hub has no word for. */
export function decodeImage(wire: Wire, at: string, c: Context): MediaPart | undefined {
  const media = decodeSource(wire['source'])
  if (media === undefined || media.kind === 'text') return undefined
  const cache = decodeCache(wire)
  const known = cache === undefined ? imageKnown : imageCached
  const more = carryMore(wire, cache === undefined ? 2 : 3, known, imageSilent, at, c)
  return { type: 'media', as: 'image', media, ...cache, [ORIGIN]: at, ...more }
}

/** Nothing where the source is of a kind that the hub has no word for: blocks as a document. */
export function decodeDocument(wire: Wire, at: string, c: Context): MediaPart | undefined {
  const media = decodeSource(wire['source'])
  if (media === undefined) return undefined
  const cache = decodeCache(wire)
  const name = optionalString(wire['title'], 'title', at)
  const known = cache === undefined ? documentKnown : documentCached
  const more = carryLevels([{ wire, path: '', known, silent: documentSilent }], at, c)
  return {
    type: 'media',
    as: 'document',
    media,
    ...(name === undefined ? {} : { name }),
    ...cache,
    [ORIGIN]: at,
    ...more,
  }
}

const dataUrl = /^data:([^;,]*)(?:;[^,]*)?;base64,/

function encodeSource(media: Media): Draft | undefined {
  switch (media.kind) {
    case 'data':
      return { type: 'base64', media_type: media.mime, data: media.base64 }
    case 'text':
      return { type: 'text', media_type: 'text/plain', data: media.text }
    case 'url': {
      const head = media.url.startsWith('data:') ? dataUrl.exec(media.url.slice(0, 200)) : null
      if (head === null) return media.url.startsWith('data:') ? undefined : { type: 'url', url: media.url }
      return { type: 'base64', media_type: head[1], data: media.url.slice(head[0].length) }
    }
    case 'file':
      return media.issuer === MESSAGES ? { type: 'file', file_id: media.id } : undefined
    default:
      return media satisfies never
  }
}

/**
 * What Messages takes: four types of images, PDFs, and plain text as a document of its own kind.
 * https://platform.claude.com/docs/en/build-with-claude/vision, https://platform.claude.com/docs/en/build-with-claude/pdf-support
 */
export const mediaLimits: MediaLimits = {
  fileIssuers: [MESSAGES],
  imageTypes: new Set(['image/jpeg', 'image/png', 'image/gif', 'image/webp']),
  documentTypes: new Set(['application/pdf']),
  documentUrls: true,
  audio: false,
  textDocuments: 'document',
}

/** Nothing where Messages cannot take it, which is reported. */
export function encodeMedia(part: MediaPart, c: Context): Draft | undefined {
  const source = part.as === 'audio' ? undefined : encodeSource(part.media)
  if (source === undefined) {
    c.report('dropped', part.media.kind === 'file' ? 'file-reference' : part.as, part)
    return undefined
  }
  c.dropExtensions(part)
  if (part.detail !== undefined) c.report('dropped', 'media-detail', part, 'media.detail')
  const wire: Draft = { type: part.as, source }
  if (part.name !== undefined) {
    if (part.as === 'document') wire['title'] = part.name
    else c.report('dropped', 'media-name', part, 'media.name')
  }
  if (part.cache !== undefined) wire['cache_control'] = encodeCache(part.cache)
  restoreLevels(part, wire)
  return wire
}
