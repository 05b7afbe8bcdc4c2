import type { Dialect, Framing } from '../dialect.ts'
import type { Frame } from '../hub/machine.ts'
import type { DialectId } from '../hub/node.ts'
import { ProtocolError } from '../protocol-error.ts'
import { dialectOf } from '../registry.ts'
import type { ValidateOptions, Validation } from './check.ts'
import { validate } from './documents.ts'
import type { Finding } from './words.ts'

function parse(data: string): { readonly value: unknown } | { readonly problem: string } {
  try {
    return { value: JSON.parse(data) }
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}

export interface StreamValidateOptions extends ValidateOptions {
  /** Which form the stream has, where those of its dialect have several. Default: that of events. */
  readonly framing?: Framing
}

/** @throws ProtocolError where the streams of the dialect have no such form */
function formOf(dialect: Dialect, framing: Framing): Pick<Dialect, 'stream' | 'grammar'> {
  const forms: readonly Pick<Dialect, 'framing' | 'stream' | 'grammar'>[] = [dialect, ...(dialect.otherForms ?? [])]
  const form = forms.find((one) => one.framing === framing)
  if (form !== undefined) return form
  const what = dialect.stream === undefined ? 'has no stream' : `has no stream that is framed as ${framing}`
  throw new ProtocolError(`${dialect.id} ${what}`, {
    fault: 'caller',
    at: '',
    expected: 'a dialect with such a stream',
  })
}

/**
 * Checks a whole stream: each event against the schema of its dialect, and their order against the dialect's grammar.
 * Findings name the frame, counted from 0; what is missing at the end is found at the frame after the last.
 * Text without framing says what it says: any is valid.
 * @throws ProtocolError fault `caller`, when the dialect is unknown, or its streams have no such form
 */
export function validateStream(
  id: DialectId,
  frames: Iterable<Frame>,
  options: StreamValidateOptions = {},
): Validation {
  const { framing = 'sse' } = options
  const dialect = formOf(dialectOf(id), framing)
  if (framing === 'text') return { valid: true, findings: [], unknown: [] }
  const findings: Finding[] = []
  const unknown: Finding[] = []
  const grammar = dialect.grammar?.()
  let state = grammar?.start()
  const place = (found: readonly { readonly frame: number; readonly at: string; readonly message: string }[]): void => {
    for (const { frame, at, message } of found) findings.push({ pointer: at, message, keyword: 'grammar', frame })
  }
  let frame = 0
  for (const input of frames) {
    if (input.data !== dialect.stream?.doneData) {
      const parsed = parse(input.data)
      if ('problem' in parsed)
        findings.push({ pointer: '', message: `expected JSON, found ${parsed.problem}`, keyword: 'json', frame })
      else {
        const result = validate(id, 'stream-event', parsed.value, options)
        for (const finding of result.findings) findings.push({ ...finding, frame })
        for (const finding of result.unknown) unknown.push({ ...finding, frame })
      }
    }
    if (grammar !== undefined) {
      const [next, found] = grammar.step(state, input)
      state = next
      place(found)
    }
    frame++
  }
  if (grammar !== undefined) place(grammar.end(state, 'eof')[1])
  return { valid: findings.length === 0, findings, unknown }
}
