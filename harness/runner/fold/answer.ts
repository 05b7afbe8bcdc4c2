/**
 * What a whole answer said, in words that no dialect owns. Built from the wire by the folds of this folder, which share no
 * code with `src`: a fault of the translators must not be able to hide in the instrument that looks for it.
 */
export interface Answer {
  readonly parts: AnswerPart[]
  finish?: Noted<FinishWord>
  stopSequence?: string
  usage?: Noted<Counts>
  error?: Noted<AnswerError>
  model?: string
  id?: string
  /** Streams: whether the dialect's own end of a good stream was seen. */
  terminated: boolean
}

/** A value and the frame that said it last, so that a report can show both wires side by side. */
export interface Noted<T> {
  readonly value: T
  /** The wire's own words. */
  readonly raw: string
  readonly frame?: number
}

export type FinishWord = 'stop' | 'length' | 'tool-calls' | 'content-filter' | 'refusal' | 'pause' | 'other'

export type AnswerPart =
  | { readonly type: 'text'; text: string; readonly frame: number }
  | { readonly type: 'refusal'; text: string; readonly frame: number }
  | { readonly type: 'reasoning'; text: string; seal?: string; readonly frame: number }
  | { readonly type: 'tool-call'; id: string; name: string; input: string; readonly frame: number }

/** `input` contains what was read from or written to a cache, whatever the dialect's own convention is. */
export interface Counts {
  readonly input?: number
  readonly output?: number
  readonly cacheRead?: number
  readonly reasoning?: number
}

export interface AnswerError {
  readonly type: string
  readonly message: string
}

/** A rule of the stream's own state machine; each is judged by one requirement. */
export type Rule =
  | 'one-start'
  | 'balance'
  | 'one-terminal'
  | 'sequence'
  | 'repeats'
  | 'event-name'
  | 'one-id'
  | 'index'
  | 'json'
  | 'empty-part'

export interface Problem {
  readonly rule: Rule
  readonly frame: number
  readonly message: string
}

export interface Folded {
  readonly answer: Answer
  readonly problems: readonly Problem[]
}

/** Any JSON object, read leniently: a missing member is `undefined`, a wrong one is no object. */
export type Loose = { readonly [key: string]: unknown }

export const loose = (value: unknown): Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Loose) : {}
export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
export const text = (value: unknown): string => (typeof value === 'string' ? value : '')
export const count = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined)

export const emptyAnswer = (): Answer => ({ parts: [], terminated: false })

/** Members whose value is not known are left out, so that a comparison does not see `undefined`. */
export function counts(of: { [K in keyof Counts]: Counts[K] | undefined }): Counts {
  return Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined))
}
