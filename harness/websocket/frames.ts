import { type DialectName, type Failure, translateFailure, writeFailure } from 'wireproof'
import type { Json, JsonObject } from 'wireproof/hub'

const named = /^\{\s*"type"\s*:\s*"([a-z_.]+)"/

/** The type of a stream event; the encoders print it first, and what others print is parsed. */
export function typeOf(data: string): string | undefined {
  const first = named.exec(data)?.[1]
  return first ?? textMember(readObject(data), 'type')
}

export function readObject(text: string): JsonObject {
  try {
    const value = JSON.parse(text) as Json
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {}
  } catch {
    return {}
  }
}

function textMember(object: JsonObject, name: string): string | undefined {
  const value = object[name]
  return typeof value === 'string' ? value : undefined
}

/** Puts the name of its lane into a frame. */
export function withStreamId(data: string, streamId: string | undefined): string {
  return streamId === undefined ? data : data.replace('{', `{"stream_id":"${streamId}",`)
}

type Headers = Readonly<Record<string, string>>

/** Describes a body, which a frame has not. */
const ofBodies: ReadonlySet<string> = new Set(['content-type', 'content-length', 'cache-control', 'x-accel-buffering'])

const told = (headers: Headers): Headers =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !ofBodies.has(name)))

/** The error that HTTP would have answered with, as one frame: nested, with status and headers, unlike an event of a stream. */
export function errorFrame(status: number, body: string, headers: Headers = {}): string {
  const { error } = readObject(body)
  const shown = told(headers)
  return JSON.stringify({
    type: 'error',
    status,
    error: error ?? { type: 'server_error', code: null, message: body, param: null },
    ...(Object.keys(shown).length === 0 ? {} : { headers: shown }),
  })
}

export function failureFrame(failure: Failure, dialect: DialectName, headers: Headers = {}): string {
  const { status, body } = writeFailure(failure, dialect)
  return errorFrame(status, body, headers)
}

/** The error event of a stream, which is flat and without a status there. */
export function nestedError(data: string, dialect: DialectName): string {
  const { error, code, message, param, status } = readObject(data)
  const detail = error ?? { code, message, param }
  const options = { from: dialect, to: dialect, ...(typeof status === 'number' ? { status } : {}) }
  const translated = translateFailure(JSON.stringify({ error: detail }), options)
  return errorFrame(translated.status, translated.body)
}

/** Events behind which a response says nothing more. */
const lastEvents: ReadonlySet<string | undefined> = new Set([
  ...['response.completed', 'response.incomplete', 'response.failed', 'error'],
])

export const isLastEvent = (type: string | undefined): boolean => lastEvents.has(type)
