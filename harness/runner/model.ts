import type { Json } from 'wireproof/hub'

/** The short names that the command line, the base paths and the case folders use. */
export type Surface = 'openai' | 'responses' | 'claude'

export const surfaces: readonly Surface[] = ['openai', 'responses', 'claude']

export const dialectOf = {
  openai: 'openai-chat',
  responses: 'openai-responses',
  claude: 'anthropic-messages',
} as const satisfies Readonly<Record<Surface, string>>

/** Path of the generating call below a base URL, as the official client of each dialect builds it. */
export const generatePath: Readonly<Record<Surface, string>> = {
  openai: '/v1/chat/completions',
  responses: '/v1/responses',
  claude: '/v1/messages',
}

export interface Route {
  readonly client: Surface
  readonly upstream: Surface
}

/** `claude-over-openai`: a Messages client, and an upstream that speaks Chat Completions. */
export const routeName = (route: Route): string => `${route.client}-over-${route.upstream}`

export type Level = 'MUST' | 'SHOULD' | 'INFO'
export type Evidence = 'vendor-schema' | 'vendor-doc' | 'client-breaks' | 'observed'

export interface Requirement {
  readonly id: string
  readonly level: Level
  readonly evidence: Evidence
  readonly text: string
  readonly why: string
  readonly url: string
}

/** How the upstream's bytes are cut and dressed (`harness/upstream/variants.ts`); all variants share one expectation. */
export type VariantName = string

export interface UpstreamSpec {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** Text of `upstream.sse` (directives included) or `upstream.json`. */
  readonly source: string
  readonly form: 'sse' | 'json'
}

export type ExpectedPart =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'tool-call'; readonly name: string; readonly input: Json }

/** What the client must get, in words that no dialect owns. Absent members are not judged; values are matchers. */
export interface ExpectedAnswer {
  readonly status?: Json
  readonly headers?: Readonly<Record<string, Json>>
  readonly parts?: readonly ExpectedPart[]
  readonly reasoning?: { readonly text: string; readonly seal?: string }
  readonly finish?: Json
  readonly stopSequence?: Json
  readonly usage?: Readonly<Record<string, Json>>
  readonly error?: { readonly message?: Json }
  /** The answer must not look like a success. */
  readonly failure?: boolean
  /** Text that came before the failure. */
  readonly partial?: string
}

export interface Case {
  readonly id: string
  readonly title: string
  readonly route: Route
  readonly needs: readonly string[]
  readonly covers: readonly string[]
  readonly seenIn: readonly string[]
  readonly variants: readonly VariantName[]
  /** Headers that tell who the client is, and what it does beside reading: leave after so many deltas of text. */
  readonly client: { readonly headers: Readonly<Record<string, string>>; readonly leaveAfterText?: number }
  readonly request: Json
  readonly stream: boolean
  readonly upstream: UpstreamSpec
  /** Matcher documents for the body the upstream receives, by the requirement that each one proves. */
  readonly expectedRequest: Readonly<Record<string, Json>>
  readonly expectedAnswer: ExpectedAnswer
  readonly folder: string
}

/** One case in one variant: the unit that is run, judged and reported. */
export interface Trial {
  readonly case: Case
  readonly variant: VariantName
}

export const trialName = (trial: Trial): string => `${trial.case.id}[${trial.variant}]`

export type Verdict = 'pass' | 'non-strict' | 'fail' | 'known' | 'flaky' | 'inapplicable' | 'not-testable' | 'error'
