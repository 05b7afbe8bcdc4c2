import type { Json } from '../../../hub/index.ts'
import { idPlaces } from './sources.ts'
import { type SurfaceProblem, TURN_METADATA, WINDOW_ID } from './surfaces.ts'

type Headers = Readonly<Record<string, string>>

const visible = /^[\x20-\x7e]{1,8192}$/
const asGiven = (value: string): string | undefined => (visible.test(value) ? value : undefined)

/** Headers of this family that a caller may say and that hold no id of ours: each is read and written anew. */
const rewritten: Readonly<Record<string, (value: string, model: Json | undefined) => string | undefined>> = {
  // Opaque; the answer of the same turn gave it out.
  'x-codex-turn-state': asGiven,
  'x-codex-parent-thread-id': asGiven,
  'x-codex-beta-features': (value) =>
    asGiven(
      value
        .split(',')
        .map((feature) => feature.trim())
        .filter((feature) => feature !== '')
        .join(','),
    ),
  // The caller's model may have been an alias here.
  'x-codex-routing-hint': (_value, model) => (typeof model === 'string' ? asGiven(`model=${model}`) : undefined),
}

/** Headers by which the caller says who it is, and switches of its own: handed on where they are there, never made. */
const own = [
  'originator',
  'user-agent',
  'version',
  'openai-beta',
  'x-oai-attestation',
  'x-openai-fedramp',
  'x-openai-internal-codex-residency',
  'x-openai-internal-codex-responses-lite',
  'x-openai-memgen-request',
  'x-openai-subagent',
  'x-responsesapi-include-timing-metrics',
] as const

const resolved: ReadonlySet<string> = new Set([
  WINDOW_ID,
  TURN_METADATA,
  ...Object.values(idPlaces).flatMap((one) => one.headers),
])

/** The headers beside the ids. What belongs to the family and is not known here is left out and told. */
export function projectHeaders(
  caller: Headers,
  model: Json | undefined,
): { readonly headers: Headers; readonly problems: readonly SurfaceProblem[] } {
  const headers: Record<string, string> = {}
  const problems: SurfaceProblem[] = []
  for (const name of own) {
    const value = caller[name]
    if (value !== undefined && visible.test(value)) headers[name] = value
  }
  for (const [name, value] of Object.entries(caller)) {
    if (!name.startsWith('x-codex-') || resolved.has(name)) continue
    const rewrite = Object.hasOwn(rewritten, name) ? rewritten[name] : undefined
    const written = rewrite?.(value, model)
    if (rewrite === undefined) problems.push({ kind: 'header-unknown', detail: `header ${name}` })
    else if (written !== undefined) headers[name] = written
  }
  return { headers, problems }
}
