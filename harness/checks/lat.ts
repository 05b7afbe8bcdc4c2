import type { Check, Finding, View } from './check.ts'

/** The upstream never sent the rest: it was waiting for a delta that the client did not get. */
const withheld = (view: View): string | undefined =>
  view.exchange.calls.find((call) => call.waitingFor !== undefined)?.waitingFor

const forwarded = (requirement: string, delta: 'text' | 'input'): Check => ({
  requirement,
  applies: (view) => view.case.upstream.source.includes(`await client ${delta}`),
  judge(view): readonly Finding[] {
    const waiting = withheld(view)
    if (waiting === undefined || !waiting.startsWith(`client ${delta}`)) return []
    return [
      {
        message: 'the upstream had sent it and waited for the client to see it before it went on',
        expected: `${waiting} at the client`,
        actual: `${view.exchange.client.frames.length} events at the client when the time was up`,
      },
    ]
  },
})

export const latChecks: readonly Check[] = [forwarded('LAT-001', 'text'), forwarded('LAT-002', 'input')]
