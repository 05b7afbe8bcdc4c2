import {
  createStreamTranslator,
  type Diagnostic,
  type DialectName,
  dialectOf,
  dialects,
  ProtocolError,
  translateFailure,
  translateRequest,
  translateResponse,
} from 'wireproof'
import { writeSse } from 'wireproof/wire'
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

function translated(document: LawDocument, options: Parameters<typeof translateResponse>[1]): Output {
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
  return { text: out.map(writeSse).join(''), diagnostics: translator.diagnostics() }
}

function deriveOne(
  scenario: LoadedScenario,
  document: LawDocument,
  to: DialectName,
): readonly (readonly [string, string])[] {
  const name = `${document.dialect}-to-${to}`
  const profile = scenario.profile === undefined ? {} : { profile: scenario.profile }
  try {
    const { text, diagnostics } = translated(document, {
      from: document.dialect as DialectName,
      to,
      ...world,
      ...profile,
      ...(document.request === undefined ? {} : { request: document.request }),
    })
    return [
      [`${name}.${document.kind === 'stream' ? 'sse' : 'json'}`, text],
      [`${name}.diagnostics.json`, prettyJson(JSON.stringify(diagnostics))],
    ]
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error
    const { fault, at, expected, message } = error
    return [[`${name}.error.json`, prettyJson(JSON.stringify({ fault, at, expected, message }))]]
  }
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
        .flatMap((to) => deriveOne(scenario, document, to)),
    ),
  )
}
