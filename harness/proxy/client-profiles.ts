import type { Code } from 'wireproof'
import { type Acceptance, diagnosticCodes } from 'wireproof'
import type { ClientProfile as ProfileData } from '../conformance.gen.ts'
import data from './client-profiles.json' with { type: 'json' }

/** What one real client always sends and can do without: losses that are accepted on its behalf, and still reported. */
export interface ClientProfile {
  /** What the configuration and `--profile` say. */
  readonly name: string
  /** The name of the product. */
  readonly title: string
  readonly recognisedBy: { readonly header: string; readonly startsWith: readonly string[] }
  /** Each with its reason. */
  readonly accept: readonly Acceptance[]
}

type Headers = Readonly<Record<string, string>>

function readProfile({ accept, ...profile }: ProfileData): ClientProfile {
  const codes = accept.map(({ code, ...more }) => {
    if (!Object.hasOwn(diagnosticCodes, code)) throw new Error(`the profile ${profile.name} accepts ${code}, no code`)
    return { code: code as Code, ...more }
  })
  return { ...profile, accept: codes }
}

/** The default profiles. Order counts: opencode also names the AI SDK, on which it is built. */
export const clientProfiles: readonly ClientProfile[] = data.profiles.map(readProfile)

/** The client that a request comes from, by the header in which it names itself; header names in lower case. */
export function recognisedProfile(headers: Headers): ClientProfile | undefined {
  return clientProfiles.find(({ recognisedBy: { header, startsWith } }) =>
    startsWith.some((start) => headers[header]?.startsWith(start) === true),
  )
}

/** `auto`: each request's own; a name: that one for every request; `none`: no client is presumed to do without anything. */
export type ProfileSetting = 'auto' | 'none' | (string & {})

export const profileSettings: readonly ProfileSetting[] = ['auto', 'none', ...clientProfiles.map(({ name }) => name)]

/** What is accepted on behalf of the client of a request. */
export function acceptedForClient(setting: ProfileSetting, headers: Headers): readonly Acceptance[] {
  if (setting === 'none') return []
  const profile = setting === 'auto' ? recognisedProfile(headers) : clientProfiles.find(({ name }) => name === setting)
  return profile?.accept ?? []
}
