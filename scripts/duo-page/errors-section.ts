import { readFileSync } from 'node:fs'
import type { DuoErrorCase, DuoErrors } from '../../harness/conformance.gen.ts'

export function readErrors(): DuoErrors {
  return JSON.parse(readFileSync(new URL('../../golden/gitlab-duo/errors.json', import.meta.url), 'utf8')) as DuoErrors
}

const headings: Readonly<Record<DuoErrorCase['by'], string>> = {
  instance: 'The instance, asked for a token',
  gateway: 'The gateway',
  vendor: 'The vendor behind it',
  rest: 'The endpoints of the instance, where they are turned on',
}

const LONGEST = 90
const code = (text: string): string => `\`${text.replaceAll('|', '\\|')}\``

function bodyOf({ body, retryAfter }: DuoErrorCase['answer']): string {
  const text = typeof body === 'string' ? 'a web page' : JSON.stringify(body)
  const shown = typeof body === 'string' ? text : code(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)
  return retryAfter === undefined ? shown : `${shown}, retry-after ${retryAfter}`
}

function lasts(seconds: number): string {
  if (seconds % 3600 === 0) return `${seconds / 3600} h`
  return seconds % 60 === 0 ? `${seconds / 60} min` : `${seconds} s`
}

function restOf({ rests }: DuoErrorCase): string {
  if (rests === undefined) return '-'
  const what = { minting: 'tokens', account: 'the account', model: 'that model' }[rests.scope]
  return `${what}, ${rests.seconds === undefined ? 'until a restart' : lasts(rests.seconds)}`
}

const times = (count: number): string => (count > 1 ? 'once' : '-')

function row(one: DuoErrorCase): string {
  const { title, answer, seen, asked, by } = one
  const again = times(by === 'instance' || by === 'rest' ? asked.instance : asked.gateway)
  const clients = [seen.chat, seen.responses, seen.messages, seen.codex].map(
    ({ status, error }) => `${status} ${code(error)}`,
  )
  return `| ${[title, `${answer.status} ${bodyOf(answer)}`, ...clients, again, restOf(one), one.evidence].join(' | ')} |`
}

/** What clients see of each refusal. */
export function errorsSection(errors: DuoErrors): readonly string[] {
  return (Object.keys(headings) as DuoErrorCase['by'][]).flatMap((by) => [
    `### ${headings[by]}`,
    '',
    '| what | answer | Chat | Responses | Messages | Codex | tried again | rests | evidence |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...errors.filter((one) => one.by === by).map(row),
    '',
  ])
}
