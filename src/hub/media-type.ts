/** Other spellings of registered names, as clients write them. */
const aliases: Readonly<Record<string, string>> = {
  'image/jpg': 'image/jpeg',
  'image/x-png': 'image/png',
  'application/x-pdf': 'application/pdf',
}

/** Formats that are text though their names do not begin with `text/`. */
const textual = /^(text\/.*|application\/(json|xml|yaml|x-yaml|toml|javascript|sql|[\w.-]+\+(json|xml)))$/

/** The registered name, in small letters and without parameters. https://www.iana.org/assignments/media-types */
export function mediaType(mime: string): string {
  const end = mime.indexOf(';')
  const bare = (end < 0 ? mime : mime.slice(0, end)).trim().toLowerCase()
  return Object.hasOwn(aliases, bare) ? (aliases[bare] ?? bare) : bare
}

export function isTextType(mime: string): boolean {
  return textual.test(mediaType(mime))
}

function charsetOf(mime: string): string {
  return /;\s*charset="?([^";\s]+)/i.exec(mime)?.[1] ?? 'utf-8'
}

/** Text as base64, in pieces: the argument list of `fromCharCode` is bounded. */
export function base64OfText(text: string): string {
  const bytes = new TextEncoder().encode(text)
  let binary = ''
  for (let i = 0; i < bytes.length; i += 8192) binary += String.fromCharCode(...bytes.subarray(i, i + 8192))
  return btoa(binary)
}

/** The text that base64 data of a textual type holds. Nothing where it is no base64, or no text of its character set. */
export function textOfBase64(base64: string, mime: string): string | undefined {
  try {
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
    return new TextDecoder(charsetOf(mime), { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const extensions: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'application/json': 'json',
  'text/csv': 'csv',
  'text/html': 'html',
  'text/markdown': 'md',
  'text/plain': 'txt',
}

/** A name for a document that has none, for vendors that demand one. */
export function documentName(mime: string): string {
  const extension = extensions[mediaType(mime)]
  return extension === undefined ? 'document' : `document.${extension}`
}
