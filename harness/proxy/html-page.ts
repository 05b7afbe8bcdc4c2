import type { Failure } from 'wireproof'
import { kindOfStatus } from 'wireproof/hub'

const PAGE = /^\s*(?:<!doctype\s+html|<html\b)/i

/** Whether an error came from something in front of the API: a firewall, a login, a load balancer. */
export function isHtmlPage(type: string | undefined, body: string): boolean {
  return type?.toLowerCase().startsWith('text/html') === true || PAGE.test(body)
}

/** What a person would read on the page, as far as that helps to find out who answered. */
function wordsOf(body: string): string {
  const words = body
    .slice(0, 64 * 1024)
    .replaceAll(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, ' ')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  return words === '' ? '' : ` (${JSON.stringify(words.slice(0, 200))})`
}

/** A web page where an API should have answered; told as what it is, with its status. */
export function htmlFailure(status: number, body: string, upstream: string): Failure {
  const refused =
    status === 401 || status === 403
      ? 'something in front of it refused this request'
      : 'it is not the API that answered'
  return {
    kind: kindOfStatus(status),
    status,
    code: 'upstream_html_page',
    message: `the upstream ${upstream} answered ${status} with a web page${wordsOf(body)}: ${refused}. wireproof does not try again in another way; ask who operates the upstream`,
  }
}
