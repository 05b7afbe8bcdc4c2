import type { Json, JsonObject } from '../../hub/node.ts'

/** What the body of an error says, whichever of the shapes of one host it has. */
export interface ErrorBody {
  /**
   * `oauth`: `error` with a description. `instance`: `message`. `auth`: `error` alone. `detail`: the gateway's own.
   * `quota`: the gateway's, with a code. `html`: something in front of the host. `native`: the vendor's behind the gateway.
   */
  readonly shape: 'oauth' | 'instance' | 'auth' | 'detail' | 'quota' | 'html' | 'native' | 'empty' | 'text'
  readonly code?: string
  readonly message: string
}

/** Words of an error are for people to read; a whole page is not. */
const LONGEST = 500

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const text = (value: Json | undefined): string | undefined => (typeof value === 'string' ? value : undefined)
const short = (value: string): string => (value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value)

function parse(body: string): Json | undefined {
  try {
    return JSON.parse(body) as Json
  } catch {
    return undefined
  }
}

function readHtml(body: string): ErrorBody {
  const title = /<title[^>]*>([^<]*)/i.exec(body)?.[1]?.trim() ?? ''
  return { shape: 'html', message: title === '' ? 'an HTML page' : `an HTML page, ${JSON.stringify(short(title))}` }
}

/** GitLab's `message` is a text, or an object that holds one, or errors by the name of a field. */
function wordsOf(value: Json): string {
  if (isObject(value) && typeof value['error'] === 'string') return short(value['error'])
  return short(text(value) ?? JSON.stringify(value))
}

function readObject(body: JsonObject): ErrorBody {
  const { error, error_code, error_description, message, detail } = body
  if (isObject(error)) return { shape: 'native', message: short(text(error['message']) ?? '') }
  if (typeof error_code === 'string') {
    const words = text(error_description) ?? text(message) ?? text(error) ?? error_code
    return { shape: 'quota', code: error_code, message: short(words) }
  }
  if (detail !== undefined) return { shape: 'detail', message: wordsOf(detail) }
  if (typeof error === 'string' && error_description !== undefined)
    return { shape: 'oauth', code: error, message: wordsOf(error_description) }
  if (message !== undefined)
    return { shape: 'instance', message: wordsOf(message), ...(typeof error === 'string' ? { code: error } : {}) }
  if (typeof error === 'string') return { shape: 'auth', message: short(error) }
  return { shape: 'native', message: '' }
}

/** Reads the body of an error of an instance or of its gateway. Never throws. */
export function readErrorBody(body: string): ErrorBody {
  if (body.trim() === '') return { shape: 'empty', message: '' }
  if (/^\s*<(?:!doctype|html|\?xml|head|body)/i.test(body)) return readHtml(body)
  const json = parse(body)
  if (isObject(json)) return readObject(json)
  return { shape: 'text', message: short(text(json) ?? body.trim()) }
}
