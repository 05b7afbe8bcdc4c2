import type { ScriptedDialect } from '../../harness/upstream/endpoint.ts'
import type { Showing } from './hold.ts'

/** How a client reaches the proxy. */
export type ClientTransport = 'http' | 'sse' | 'websocket'

/** One answer of the scripted model: it calls a tool and says what must come back, or it ends the turn with a text. */
export type Step =
  | {
      readonly call: string
      /** Free text, or the members of an object; `WORKSPACE` stands for the folder. */
      readonly input: string | Readonly<Record<string, unknown>>
      /** Pattern that the result of the call has to match. */
      readonly result: string
      /** Tokens that the upstream counts for its request; a client whose window they fill has its history told in short. */
      readonly inputTokens?: number
    }
  | { readonly say: string }
  | { readonly fail: FailureName }

/** What the upstream does in place of an answer; the words of each vendor stand in `failing.ts`. */
export type FailureName = 'context-window' | 'quota' | 'overloaded' | 'overloaded-in-stream'

/** What the user asks, and what the model does about it; the last step says something. */
export interface Turn {
  readonly prompt: string
  readonly steps: readonly Step[]
}

export interface ExpectedFile {
  readonly path: string
  /** Of the whole content, when all turns are over. */
  readonly sha256: string
}

/** What a task must come to over one upstream. */
export interface Expectation {
  /** Requests that reach the upstream: one for each step, unless the client asks for something more. */
  readonly requests: number
  /** Thoughts in the last request that stand there as the upstream itself wrote and sealed them. */
  readonly seals: number
  /** Every loss that the proxy reports, as `kind code`, each once, in alphabetical order. */
  readonly diagnostics: readonly string[]
  /** Requests to tell the history in short. Default: none. */
  readonly compactions?: number
  /** By request: the number of the window that the upstream is told, where it is told one. */
  readonly windows?: readonly number[]
}

/**
 * What is behind the proxy: a dialect, or an account of GitLab Duo. Clients that want an instance of GitLab talk to that one
 * themselves, without the proxy.
 */
export type Behind = ScriptedDialect | 'gitlab-duo'

/** By upstream; what is not named is not asked. */
export type Expected = Readonly<Partial<Record<Behind, Expectation>>>

/** Work that a real client does from end to end. */
export interface Task {
  readonly name: string
  readonly model: string
  readonly transports: readonly ClientTransport[]
  /** Written into the workspace before the client is started. */
  readonly files: Readonly<Record<string, string>>
  readonly turns: readonly Turn[]
  /** Where the last turn fails: pattern for what the client tells its user. */
  readonly tells?: string
  readonly changed: ExpectedFile
  /** The client wants a GitLab instance: the proxy, where there is one, lets in nobody without its key. */
  readonly instance?: true
  /** Streaming is proven: what comes next in an answer is withheld until the client has shown what came before. */
  readonly shows?: Showing
  /** By upstream: the task is done over each that is named here. */
  readonly expected: Expected
}
