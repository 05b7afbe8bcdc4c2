import { randomBytes } from 'node:crypto'
import type { Json } from 'wireproof/hub'
import type { DocumentKind } from 'wireproof/validate'
import { decodeUtf8, rawMembers } from 'wireproof/wire'
import { type Exchange, report } from '../exchange.ts'
import { type Prepared, readBodyObject } from '../prepare.ts'
import type { Route } from '../routing.ts'
import { type Continued, printMembers, readState, reportUnreadable } from './continue.ts'
import type { Keeping } from './keeper.ts'

/** A request in its session. */
export interface Joined {
  readonly body: string
  /** These go over the headers of the call. */
  readonly headers: Readonly<Record<string, string>>
  readonly varying: readonly string[]
  readonly session: NonNullable<Keeping['session']>
}

/** What was kept, where it still has the form that the provider's dialect gives it. */
async function checked(x: Exchange, { upstream }: Route, kept: Json | undefined): Promise<Json | undefined> {
  const { sessions } = upstream.provider
  if (kept === undefined || sessions === undefined) return undefined
  const { validate } = await import('wireproof/validate')
  const { valid, findings } = validate(upstream.dialect, sessions.keptKind as DocumentKind, kept)
  if (valid) return kept
  const [first] = findings
  reportUnreadable(x, `what was kept of the session: ${first?.pointer ?? ''} ${first?.message ?? ''}`)
  return undefined
}

async function installationOf(x: Exchange, { upstream }: Route): Promise<string | undefined> {
  const { credential, provider } = upstream
  const account = typeof credential === 'object' ? credential.account : undefined
  if (account === undefined) return undefined
  return readState(x, 'the account', x.runtime.stateFor(x.headers).installation(`${provider.id}/${account}`))
}

/** Asks the provider which session a request belongs to; once a request, however often it is then sent. */
export async function joinSession(
  x: Exchange,
  route: Route,
  prepared: Prepared,
  clientBytes: Buffer,
  continued: Continued,
  compact = false,
): Promise<Joined | undefined> {
  const { sessions } = route.upstream.provider
  if (sessions === undefined) return undefined
  const { runtime } = x
  const [kept, installation] = await Promise.all([checked(x, route, continued.kept), installationOf(x, route)])
  const text = typeof prepared.body === 'string' ? prepared.body : decodeUtf8(prepared.body)
  const found = sessions.find({
    clientHeaders: x.headers,
    // Those of a message are of its handshake.
    headersShared: x.eventsOnly === true,
    clientBody: readBodyObject(clientBytes),
    body: readBodyObject(text),
    now: runtime.now(),
    random: (bytes) => randomBytes(bytes),
    sha256: runtime.sha256,
    compact,
    ...(kept === undefined ? {} : { continued: kept }),
    ...(installation === undefined ? {} : { installation }),
  })
  const last = await readState(x, 'the session', runtime.stateFor(x.headers).session(found.session))
  const resolved = found.resolve(await checked(x, route, last))
  report(x, resolved.diagnostics)
  const members = new Map(rawMembers(text))
  for (const [name, value] of Object.entries(resolved.members)) members.set(name, JSON.stringify(value))
  return {
    body: printMembers(members),
    headers: resolved.headers,
    varying: resolved.varying,
    session: { id: found.session, keep: resolved.keep },
  }
}
