import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DialectName, dialectOf, type Framing, readRequest } from 'wireproof'
import type { DialectId, How, HubRequest, Profile } from 'wireproof/hub'
import { createSseReader } from 'wireproof/wire'
import type { LawDocument } from './document.ts'

/** `scenario.json`: what a folder of `golden/scenarios` is about. */
export interface Scenario {
  readonly title: string
  readonly kind: LawDocument['kind']
  /** Why it is worth a folder: the rule, or the filed bug, that it guards. */
  readonly why: string
  /** Link to the document of the vendor that says so. */
  readonly source: string
  /** Where each dialect stands: `source` is a document that expectations derive from, `twin` says the same in another dialect and is only judged by the laws, anything else is the reason why the dialect cannot say it. */
  readonly documents: Readonly<Record<string, string>>
  /** Wrong on purpose: laws about valid documents do not apply. */
  readonly malformed?: boolean
  readonly how?: How
  readonly status?: number
  readonly profile?: Profile
  /** Answers: the dialect of the client, whose request stands in `request.json`. Only the way to this client is derived. */
  readonly client?: string
  /** For which dialects expectations are derived. Absent: all but those that take text alone. */
  readonly targets?: readonly string[]
  /** Streams: the form that those of a dialect have, where it has several. Absent: its first. */
  readonly framing?: Framing
  /** What a composed document rests on. Absent: the vendor's documentation, or captures. */
  readonly evidence?: 'documented' | 'source' | 'client' | 'inferred'
  /** Laws that do not hold here, each with the reason. */
  readonly exempt?: Readonly<Record<string, string>>
}

export interface LoadedScenario extends Scenario {
  /** `requests/text-turns` */
  readonly name: string
  readonly folder: string
  readonly loaded: readonly (LawDocument & { readonly derives: boolean })[]
}

export const scenariosFolder = new URL('../../golden/scenarios', import.meta.url).pathname

function readFrames(text: string, how: How, framing: Framing): LawDocument['frames'] {
  // Text came in pieces; where it was cut says nothing, so that lines serve as well.
  if (framing === 'text') return (text.match(/[^\n]*\n|[^\n]+$/g) ?? []).map((data) => ({ data }))
  const reader = createSseReader()
  return [...reader.push(text), ...reader.end(how)]
}

/** The form of a stream: the one that the scenario names, or the first that its dialect has. */
function framingOf({ framing }: Scenario, dialect: string): Framing {
  const { framing: first } = dialectOf(dialect)
  return framing ?? (first === 'text' ? 'text' : 'sse')
}

const endings = { sse: 'sse', text: 'txt' } as const

function loadDocument(
  folder: string,
  name: string,
  scenario: Scenario,
  dialect: string,
  role: string,
  request: HubRequest | undefined,
): LoadedScenario['loaded'] {
  if (role !== 'source' && role !== 'twin') return []
  const { kind, how = 'eof' } = scenario
  const framing = framingOf(scenario, dialect)
  const text = readFileSync(join(folder, `${dialect}.${kind === 'stream' ? endings[framing] : 'json'}`), 'utf8')
  return [
    {
      name: `${name} (${dialect})`,
      dialect: dialect as DialectId,
      kind,
      text,
      derives: role === 'source',
      how,
      ...(kind === 'stream' ? { framing, frames: readFrames(text, how, framing) ?? [] } : {}),
      ...(scenario.status === undefined ? {} : { status: scenario.status }),
      ...(scenario.malformed === undefined ? {} : { malformed: scenario.malformed }),
      ...(scenario.client === undefined ? {} : { client: scenario.client as DialectId }),
      ...(request === undefined ? {} : { request }),
    },
  ]
}

function loadScenario(folder: string, name: string): LoadedScenario {
  const scenario = JSON.parse(readFileSync(join(folder, 'scenario.json'), 'utf8')) as Scenario
  const { client } = scenario
  const asked = client === undefined ? undefined : readFileSync(join(folder, 'request.json'), 'utf8')
  const request = asked === undefined ? undefined : readRequest(asked, client as DialectName)
  const loaded = Object.entries(scenario.documents).flatMap(([dialect, role]) =>
    loadDocument(folder, name, scenario, dialect, role, request),
  )
  return { ...scenario, name, folder, loaded }
}

/** Every scenario of `golden/scenarios/<area>/<name>`, in the order of their names. */
export function loadScenarios(root: string = scenariosFolder): readonly LoadedScenario[] {
  return readdirSync(root)
    .sort()
    .flatMap((area) =>
      readdirSync(join(root, area))
        .sort()
        .map((name) => `${area}/${name}`),
    )
    .filter((name) => existsSync(join(root, name, 'scenario.json')))
    .map((name) => loadScenario(join(root, name), name))
}
