import {
  createStreamTranslator,
  type Diagnostic,
  type DialectName,
  dialectOf,
  dialects,
  type Framing,
  ProtocolError,
  type StreamOptions,
  translateFailure,
  translateRequest,
  translateResponse,
} from 'wireproof'
import { writeSse, writeText } from 'wireproof/wire'
import type { LawDocument } from './document.ts'
import { world } from './pipeline.ts'
import { prettyJson } from './pretty-json.ts'
import type { LoadedScenario } from './scenarios.ts'

/** The expected files of one scenario, by name below its `expected` folder. */
export type Derived = ReadonlyMap<string, string>

interface Output {
  readonly text: string
  readonly diagnostics: readonly Diagnostic[]
}

function translated(document: LawDocument, options: StreamOptions): Output {
  const { kind, text, frames = [], how = 'eof', status } = document
  if (kind === 'request') {
    const { body, diagnostics } = translateRequest(text, options)
    return { text: prettyJson(body), diagnostics }
  }
  if (kind === 'response') {
    const { body, diagnostics } = translateResponse(text, options)
    return { text: prettyJson(body), diagnostics }
  }
  if (kind === 'failure') {
    const failure = translateFailure(text, { ...options, ...(status === undefined ? {} : { status }) })
    const answer = { status: failure.status, body: JSON.parse(failure.body) as unknown }
    return { text: prettyJson(JSON.stringify(answer)), diagnostics: failure.diagnostics }
  }
  const translator = createStreamTranslator(options)
  const out = [...frames.flatMap((frame) => translator.push(frame)), ...translator.end(how)]
  const write = options.framings?.to === 'text' ? writeText : writeSse
  return { text: out.map(write).join(''), diagnostics: translator.diagnostics() }
}

function deriveOne(
  scenario: LoadedScenario,
  document: LawDocument,
  to: DialectName,
  framing: Framing,
  suffix: string,
): readonly (readonly [string, string])[] {
  const name = `${document.dialect}-to-${to}${suffix}`
  const profile = scenario.profile === undefined ? {} : { profile: scenario.profile }
  try {
    const { text, diagnostics } = translated(document, {
      from: document.dialect as DialectName,
      to,
      framings: { to: framing, ...(document.framing === undefined ? {} : { from: document.framing }) },
      ...world,
      ...profile,
      ...(document.request === undefined ? {} : { request: document.request }),
    })
    return [
      [`${name}.${document.kind === 'stream' ? endings[framing] : 'json'}`, text],
      [`${name}.diagnostics.json`, prettyJson(JSON.stringify(diagnostics))],
    ]
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error
    const { fault, at, expected, message } = error
    return [[`${name}.error.json`, prettyJson(JSON.stringify({ fault, at, expected, message }))]]
  }
}

const endings = { sse: 'sse', text: 'txt' } as const

/** A stream in each form that the target has; whatever else, once. */
function formsOf({ kind }: LawDocument, to: DialectName): readonly Framing[] {
  const { framing, otherForms = [] } = dialectOf(to)
  const first = framing === 'text' ? 'text' : 'sse'
  return kind === 'stream' ? [first, ...otherForms.map((form) => form.framing)] : [first]
}

type Target = keyof typeof dialects

/**
 * Endpoints that take and give text alone: nearly everything that a scenario of the others shows is lost there in the same
 * way, and would be told in a thousand files. They are targets of the scenarios that name them; the laws run over them in
 * all scenarios.
 */
const byName: ReadonlySet<string> = new Set<Target>(['gitlab-duo-chat', 'gitlab-duo-code'])

function targetsOf({ targets, kind }: LoadedScenario): readonly Target[] {
  const all = Object.keys(dialects) as Target[]
  return all.filter(
    (id) =>
      (targets === undefined ? !byName.has(id) : targets.includes(id)) &&
      (kind !== 'stream' || dialectOf(id).stream !== undefined),
  )
}

/** Everything that a scenario expects, derived anew from its source documents. */
export function deriveExpected(scenario: LoadedScenario): Derived {
  const targets = targetsOf(scenario)
  const sources = scenario.loaded.filter(({ derives }) => derives)
  return new Map(
    sources.flatMap((document) =>
      targets
        .filter((to) => to !== document.dialect && (document.client === undefined || to === document.client))
        .flatMap((to) =>
          formsOf(document, to).flatMap((form, i) =>
            deriveOne(scenario, document, to, form, i === 0 ? '' : `.${form}`),
          ),
        ),
    ),
  )
}
