import type { Rung } from '../marks.ts'
import type { Surface } from '../model.ts'

/** The implementation under test, reached over HTTP. */
export interface Subject {
  /** For people: `reference proxy`, `http://127.0.0.1:4000`, the command. */
  readonly name: string
  /** Without a final slash. */
  readonly url: string
  /** The key that clients show; absent, each trial has one of its own, which may serve to tell trials apart. */
  readonly key?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Where the surfaces are, when not at their vendors' paths. */
  readonly paths?: Readonly<Partial<Record<Surface, string>>>
  /** Names of models to try: `{upstream}` and `{mark}` are filled in. */
  readonly models: readonly string[]
  /** Set where it is known that every route is there, by which model and with which mark: nothing has to be probed. */
  readonly declared?: { readonly model: string; readonly rung: Rung }
  /** What a process under test wrote, for the report. */
  readonly output?: () => string
  close(): Promise<void>
}

/** A subject that cannot be reached at all: exit code 4. */
export class SubjectError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'SubjectError'
  }
}

/** The names that are tried where nobody said which model leads to which upstream. */
export const defaultModels: readonly string[] = ['{upstream}/{mark}', '{mark}']
