/**
 * Joins a base URL and the path of a call. Users write the base with and without its version; `/v1` is added where the
 * base does not end in a version of its own (`/v1`, `/v4`, `/v1beta`), and the query of the base is kept.
 */
export function joinUrl(baseUrl: string, path: string): string {
  const mark = baseUrl.indexOf('?')
  const query = mark < 0 ? '' : baseUrl.slice(mark)
  const base = (mark < 0 ? baseUrl : baseUrl.slice(0, mark)).replace(/\/+$/, '')
  return `${base}${/\/v\d+[a-z]*$/.test(base) ? '' : '/v1'}${path}${query}`
}

/** Adds a member to the query of a URL. */
export function withQuery(url: string, member: string): string {
  return `${url}${url.includes('?') ? '&' : '?'}${member}`
}
