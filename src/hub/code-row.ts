/** `breaking`: the answer would mean something else. `degraded`: it would be worse. `hint`: nobody is likely to notice. */
export type Severity = 'breaking' | 'degraded' | 'hint'

export interface CodeRow {
  readonly severity: Severity
  /** What happened, and what the user is to do about it. */
  readonly advice: string
}

export const row = (severity: Severity, advice: string): CodeRow => ({ severity, advice })
