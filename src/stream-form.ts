import type { Dialect, Framing } from './dialect.ts'
import { ProtocolError } from './protocol-error.ts'

/** Which form the streams of both sides have, where their dialect has several. Absent: the dialect's first. */
export interface Framings {
  readonly from?: Framing
  readonly to?: Framing
}

const forms = new WeakMap<Dialect, Map<Framing, Dialect>>()

function build(dialect: Dialect, framing: Framing): Dialect {
  const form = dialect.otherForms?.find((one) => one.framing === framing)
  if (form !== undefined) return { ...dialect, ...form }
  throw new ProtocolError(
    dialect.stream === undefined
      ? `${dialect.id} has no stream: translate its whole answer, and unfold it where a client must have a stream`
      : `the stream of ${dialect.id} is never framed as ${framing}`,
    { fault: 'caller', at: '', expected: 'a form that the stream of the dialect has' },
  )
}

/**
 * The dialect with the stream of that form in its first place. The same form gives the same value, so that dialects may be
 * compared.
 * @throws ProtocolError fault `caller`, where its stream has no such form
 */
export function inForm(dialect: Dialect, framing?: Framing): Dialect {
  if (framing === undefined || dialect.framing === framing) return dialect
  let known = forms.get(dialect)
  if (known === undefined) {
    known = new Map()
    forms.set(dialect, known)
  }
  const built = known.get(framing) ?? build(dialect, framing)
  known.set(framing, built)
  return built
}
