import type { Check, Finding, View } from './check.ts'

/** The value of a credential header without its scheme. */
const secretOf = (headers: Readonly<Record<string, string>>): readonly string[] =>
  [headers['authorization'], headers['x-api-key']]
    .flatMap((value) => (value === undefined ? [] : [value.replace(/^Bearer /i, '')]))
    .filter((value) => value.length >= 8)

function leak(secret: string, where: Readonly<Record<string, string>>): string | undefined {
  return Object.entries(where).find(([, text]) => text.includes(secret))?.[0]
}

export const secChecks: readonly Check[] = [
  {
    requirement: 'SEC-001',
    applies: () => true,
    judge(view: View): readonly Finding[] {
      return view.exchange.calls.flatMap(({ received }) => {
        const places = { ...received.headers, path: `${received.path}?${received.query}`, body: received.body }
        return secretOf(view.exchange.client.headers).flatMap((secret) => {
          const place = leak(secret, places)
          return place === undefined
            ? []
            : [{ message: "the client's key reached the upstream", actual: `in ${place}` }]
        })
      })
    },
  },
  {
    requirement: 'SEC-002',
    applies: () => true,
    judge(view: View): readonly Finding[] {
      const own = new Set(secretOf(view.exchange.client.headers))
      const { answerHeaders, body } = view.exchange.client
      return view.exchange.calls.flatMap(({ received }) =>
        secretOf(received.headers)
          .filter((secret) => !own.has(secret))
          .flatMap((secret) => {
            const place = leak(secret, { ...answerHeaders, body })
            return place === undefined
              ? []
              : [{ message: "the upstream's credential reached the client", actual: `in ${place}` }]
          }),
      )
    },
  },
]
