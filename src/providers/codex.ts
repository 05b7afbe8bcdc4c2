import {
  type CallerSurfaces,
  decodeKept,
  encodeKept,
  type Identity,
  projectHeaders,
  projectIdentity,
  readSurfaces,
  resolveIdentity,
  resolveSession,
  type SurfaceProblem,
  unusableIds,
} from '../dialects/codex/identity/index.ts'
import { createDiagnostic, type Diagnostic } from '../hub/diagnostic.ts'
import { forwardedHeaders, ownHeaders } from './forwarded.ts'
import type { Provider, ProviderEndpoint } from './provider.ts'
import type { FoundSession, ResolvedSession, SessionRequest } from './sessions.ts'
import { withQuery } from './url.ts'

const paths: Readonly<Partial<Record<ProviderEndpoint, string>>> = {
  generate: '/responses',
  compact: '/responses/compact',
  models: '/models',
}

function diagnosticOf({ kind, detail, at }: SurfaceProblem): Diagnostic {
  return kind === 'header-unknown'
    ? createDiagnostic('dropped', 'caller-header', 'codex', { detail })
    : createDiagnostic('dropped', 'session-metadata', 'codex', { detail, at })
}

/** Ids that were made here, for a caller that told none: one line, or none where the caller told them all. */
function madeHere({ origins }: Identity): readonly Diagnostic[] {
  const made = Object.entries(origins).filter(([, origin]) => origin !== 'caller')
  if (made.length === 0) return []
  const detail = made.map(([name, origin]) => `${name} ${origin}`).join(', ')
  return [createDiagnostic('synthesized', 'session', 'codex', { to: '/client_metadata', detail })]
}

function resolved(
  request: SessionRequest,
  caller: CallerSurfaces,
  identity: Identity,
): { readonly session: Omit<ResolvedSession, 'diagnostics'>; readonly problems: readonly SurfaceProblem[] } {
  const { headers, clientMetadata, promptCacheKey, problems } = projectIdentity(identity, caller)
  const beside = projectHeaders(request.clientHeaders, request.body['model'])
  const { session, thread, turn, window, kind } = identity
  return {
    session: {
      headers: { ...beside.headers, ...headers },
      varying: ['x-codex-turn-metadata', 'x-codex-turn-state', 'x-codex-window-id'],
      members: { client_metadata: clientMetadata, prompt_cache_key: promptCacheKey },
      keep: ({ compacted }) => encodeKept({ session, thread, turn }, window, kind, compacted),
    },
    problems: [...beside.problems, ...problems],
  }
}

function findSession(request: SessionRequest): FoundSession {
  const { surfaces, problems } = readSurfaces(request.clientHeaders, request.clientBody, request.headersShared)
  const continued = decodeKept(request.continued)
  const resolving = {
    surfaces,
    body: request.body,
    fresh: request,
    sha256: request.sha256,
    compact: request.compact === true,
    ...(continued === undefined ? {} : { continued }),
    ...(request.installation === undefined ? {} : { installation: request.installation }),
  }
  const session = resolveSession(resolving)
  return {
    session: session.id,
    resolve(last) {
      const identity = resolveIdentity(resolving, session, decodeKept(last))
      const projected = resolved(request, surfaces, identity)
      const told = [...problems, ...unusableIds(surfaces), ...projected.problems]
      return {
        ...projected.session,
        diagnostics: [...told.map(diagnosticOf), ...madeHere(identity)],
      }
    },
  }
}

/** The release that a query names; what escapes nothing is taken as it stands. */
function versionIn(query: string): string | undefined {
  const written = /(?:^|&)client_version=([^&]+)/.exec(query)?.[1]
  try {
    return written === undefined ? undefined : decodeURIComponent(written)
  } catch {
    return written
  }
}

/**
 * The backend behind ChatGPT that Codex CLI speaks with: a private interface of its vendor, whose terms apply. It is off
 * until an operator configures it with an account of their own (docs/codex.md). Who calls is told as it is: `originator`
 * and `user-agent` are the caller's, else wireproof's own.
 */
export const codex: Provider = {
  id: 'codex',
  dialects: ['codex'],
  profile: {},
  defaultUrl: 'https://chatgpt.com/backend-api/codex',
  demandsAccount: true,
  // A limit of another name has a family of its own: https://github.com/openai/codex
  rateLimits: ['primary', 'secondary'].map((name) => ({
    name,
    usedPercent: `x-*-${name}-used-percent`,
    windowMinutes: `x-*-${name}-window-minutes`,
    reset: `x-*-${name}-reset-at`,
    resetForm: 'unix-seconds',
  })),
  // Not openai-model: a client that is told of another model than it asked for reports that it was rerouted.
  answerHeaders: /^(?:x-codex-|x-models-etag$|x-reasoning-included$|cf-ray$)/,
  sessions: { keptKind: 'session-metadata', find: findSession },
  prepare(call) {
    const { credential, clientHeaders, endpoint } = call
    const url = `${call.baseUrl.replace(/\/+$/, '')}${paths[endpoint] ?? '/responses'}`
    const version = clientHeaders?.['version'] ?? versionIn(call.clientQuery ?? '')
    return {
      // The list of models is cut to what a release of the client can do.
      url:
        endpoint === 'models' && version !== undefined
          ? withQuery(url, `client_version=${encodeURIComponent(version)}`)
          : url,
      headers: {
        ...ownHeaders,
        originator: 'wireproof',
        ...forwardedHeaders(clientHeaders, ['originator', 'user-agent']),
        ...(endpoint === 'models' ? {} : { 'content-type': 'application/json' }),
        ...(endpoint === 'generate' ? { accept: 'text/event-stream' } : {}),
        ...(credential === undefined ? {} : { authorization: `Bearer ${credential.value}` }),
        ...(credential?.account === undefined ? {} : { 'chatgpt-account-id': credential.account }),
      },
    }
  },
}
