import type { Check } from './check.ts'

export const canChecks: readonly Check[] = [
  {
    requirement: 'CAN-001',
    applies: (view) => view.case.client.leaveAfterText !== undefined && view.exchange.client.end === 'left',
    judge(view) {
      const call = view.exchange.calls[0]
      return call?.closed === 'left'
        ? []
        : [
            {
              message: 'the client has left',
              expected: 'the connection to the upstream is closed',
              actual: 'it was still open when the time was up',
            },
          ]
    },
  },
]
