import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Json } from 'wireproof/hub'
import { goldenFolder } from './golden.ts'
import { unknownOperators } from './matcher.ts'
import type { Case, ExpectedAnswer, Route, Surface, UpstreamSpec } from './model.ts'
import { routeName, surfaces } from './model.ts'

/** A case folder that cannot be read: the suite's own fault, never the gateway's. */
export class CaseError extends Error {
  constructor(id: string, message: string) {
    super(`case ${id}: ${message}`)
    this.name = 'CaseError'
  }
}

interface CaseFile {
  readonly title: string
  readonly needs?: readonly string[]
  readonly covers: readonly string[]
  readonly 'seen-in'?: readonly string[]
  readonly variants?: readonly string[]
  readonly client?: { readonly 'leave-after-text'?: number; readonly headers?: Readonly<Record<string, string>> }
  readonly upstream?: { readonly status?: number; readonly headers?: Readonly<Record<string, string>> }
}

export const allRoutes: readonly Route[] = surfaces.flatMap((client) =>
  surfaces.map((upstream) => ({ client, upstream }) as { client: Surface; upstream: Surface }),
)

const read = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8')

function readUpstream(id: string, folder: string, spec: CaseFile['upstream']): UpstreamSpec {
  const form = existsSync(join(folder, 'upstream.sse')) ? 'sse' : 'json'
  if (!existsSync(join(folder, `upstream.${form}`))) throw new CaseError(id, 'neither upstream.sse nor upstream.json')
  if (form === 'sse' && spec !== undefined)
    throw new CaseError(id, 'status and headers of a stream stand in upstream.sse: "#! status", "#! header"')
  return { status: spec?.status ?? 200, headers: spec?.headers ?? {}, source: read(folder, `upstream.${form}`), form }
}

function readCase(route: Route, name: string, folder: string): Case {
  const id = `${routeName(route)}/${name}`
  const json = (file: string): Json => {
    try {
      return JSON.parse(read(folder, file)) as Json
    } catch (error) {
      throw new CaseError(id, `${file}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  const meta = json('case.json') as unknown as CaseFile
  const request = json('request.json')
  const expectedRequest = json('upstream-request.expected.json') as Readonly<Record<string, Json>>
  const expectedAnswer = json('client.expected.json')
  const unknown = [...unknownOperators(expectedRequest), ...unknownOperators(expectedAnswer)]
  if (unknown[0] !== undefined) throw new CaseError(id, `${unknown[0]} is no matcher`)
  const leaveAfterText = meta.client?.['leave-after-text']
  return {
    id,
    title: meta.title,
    route,
    needs: meta.needs ?? [],
    covers: meta.covers,
    seenIn: meta['seen-in'] ?? [],
    variants: meta.variants ?? ['as-written'],
    client: { headers: meta.client?.headers ?? {}, ...(leaveAfterText === undefined ? {} : { leaveAfterText }) },
    request,
    stream: (request as { readonly stream?: boolean }).stream === true,
    upstream: readUpstream(id, folder, meta.upstream),
    expectedRequest,
    expectedAnswer: expectedAnswer as unknown as ExpectedAnswer,
    folder,
  }
}

/** All cases of a folder, sorted by id. */
export function loadCases(root = join(goldenFolder(), 'cases')): readonly Case[] {
  const cases: Case[] = []
  for (const route of allRoutes) {
    const folder = join(root, routeName(route))
    if (!existsSync(folder)) continue
    for (const name of readdirSync(folder)) cases.push(readCase(route, name, join(folder, name)))
  }
  return cases.sort((a, b) => (a.id < b.id ? -1 : 1))
}
