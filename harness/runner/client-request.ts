import type { Json } from 'wireproof/hub'
import { markHeader, withSentinel } from './marks.ts'
import { generatePath, type Surface } from './model.ts'
import type { Subject } from './subject/subject.ts'

export interface ClientRequest {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

const vendorHeaders: Readonly<Record<Surface, (key: string) => Readonly<Record<string, string>>>> = {
  openai: (key) => ({ authorization: `Bearer ${key}` }),
  responses: (key) => ({ authorization: `Bearer ${key}` }),
  claude: (key) => ({ 'x-api-key': key, 'anthropic-version': '2023-06-01' }),
}

/** `openai/wpt000001x` from `{upstream}/{mark}`. */
export const modelName = (template: string, upstream: Surface, mark: string): string =>
  template.replaceAll('{upstream}', upstream).replaceAll('{mark}', mark)

/** The request that a client of one surface sends for a trial, marked in every place that the client owns. */
export function clientRequest(
  subject: Subject,
  surface: Surface,
  request: Json,
  marked: { readonly mark: string; readonly model: string; readonly sentinel: boolean },
  headers: Readonly<Record<string, string>> = {},
): ClientRequest {
  const { mark, model, sentinel } = marked
  const named = { ...(request as { readonly [key: string]: Json }), model }
  const body = JSON.stringify(sentinel ? withSentinel(named, mark) : named)
  return {
    url: subject.url + (subject.paths?.[surface] ?? generatePath[surface]),
    headers: {
      'content-type': 'application/json',
      accept: (named as { readonly stream?: Json }).stream === true ? 'text/event-stream' : 'application/json',
      [markHeader]: mark,
      ...vendorHeaders[surface](subject.key ?? `test-key-${mark}`),
      ...headers,
      ...subject.headers,
      'content-length': String(Buffer.byteLength(body)),
    },
    body,
  }
}
