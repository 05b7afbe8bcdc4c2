import type { Context } from './context.ts'
import { base64OfText, isTextType, mediaType, textOfBase64 } from './media-type.ts'
import { type DialectId, MEMBERS, ORIGIN } from './node.ts'
import type { Media, MediaPart, TextPart } from './part.ts'

/** What a target takes of images, documents and recordings. */
export interface MediaLimits {
  /** Whose file ids are valid there. */
  readonly fileIssuers: readonly DialectId[]
  /** Types of images; absent is any. */
  readonly imageTypes?: ReadonlySet<string>
  /** Types of documents as data; absent is any. */
  readonly documentTypes?: ReadonlySet<string>
  /** Whether a document may be an address. */
  readonly documentUrls: boolean
  readonly audio: boolean
  /** What becomes of a document that is text: a document of its own kind, a file, or a part of the text around it. */
  readonly textDocuments: 'document' | 'file' | 'text'
}

type Fitted = MediaPart | TextPart | undefined

function lost(part: MediaPart, c: Context): undefined {
  c.report('dropped', part.media.kind === 'file' ? 'file-reference' : part.as, part)
  return undefined
}

/** The same part in words; a document's title comes first. */
function inWords({ name, cache, group, ext, [ORIGIN]: at, [MEMBERS]: places }: MediaPart, text: string): TextPart {
  return {
    type: 'text',
    text: name === undefined ? text : `${name}\n\n${text}`,
    ...(group === undefined ? {} : { group }),
    ...(cache === undefined ? {} : { cache }),
    ...(ext === undefined ? {} : { ext }),
    ...(at === undefined ? {} : { [ORIGIN]: at }),
    ...(places === undefined ? {} : { [MEMBERS]: places }),
  }
}

function textOf(media: Media): string | undefined {
  if (media.kind === 'text') return media.text
  return media.kind === 'data' && isTextType(media.mime) ? textOfBase64(media.base64, media.mime) : undefined
}

function fitText(part: MediaPart, text: string, { textDocuments }: MediaLimits, c: Context): Fitted {
  if (textDocuments === 'file' && part.media.kind === 'data') return part
  if (textDocuments === 'document' && part.media.kind === 'text') return part
  if (textDocuments === 'text') {
    c.report('approximated', 'document-text', part)
    return inWords(part, text)
  }
  c.report('approximated', 'document-text', part, 'media.media')
  const media: Media =
    textDocuments === 'document'
      ? { kind: 'text', text }
      : { kind: 'data', mime: 'text/plain', base64: base64OfText(text) }
  return { ...part, media }
}

/** Data in the registered name of its type, if that is one that the target takes. */
function fitType(part: MediaPart, types: ReadonlySet<string> | undefined, c: Context): Fitted {
  const { media } = part
  if (media.kind !== 'data' || types === undefined) return part
  const mime = mediaType(media.mime)
  if (!types.has(mime)) return lost(part, c)
  if (mime === media.mime) return part
  c.report('approximated', 'media-type', part, 'media.media')
  return { ...part, media: { ...media, mime } }
}

/** A part of another dialect as the target takes it: as it is, in another form, or not at all, which is reported. */
export function fitMedia(part: MediaPart, limits: MediaLimits, c: Context): Fitted {
  const { media, as } = part
  if (media.kind === 'file' && !limits.fileIssuers.includes(media.issuer)) return lost(part, c)
  if (as === 'audio') return limits.audio && media.kind === 'data' ? part : lost(part, c)
  if (as === 'image') return media.kind === 'text' ? lost(part, c) : fitType(part, limits.imageTypes, c)
  const text = textOf(media)
  if (text !== undefined) return fitText(part, text, limits, c)
  if (media.kind === 'url' && !limits.documentUrls) return lost(part, c)
  return fitType(part, limits.documentTypes, c)
}
