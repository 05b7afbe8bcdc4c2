/** Exit codes of every command but `run`, which has its own (see `runner/exit-code`). */
export const EXIT = { done: 0, notRight: 1, usage: 2, ourFault: 5 } as const

/** Ends a command with a code and one line for a person; never a stack trace. */
export class CommandError extends Error {
  readonly exitCode: number

  constructor(message: string, exitCode: number = EXIT.usage, options?: ErrorOptions) {
    super(message, options)
    this.name = 'CommandError'
    this.exitCode = exitCode
  }
}
