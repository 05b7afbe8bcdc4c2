import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { allRoutes, loadCases } from '../runner/load.ts'
import { type Case, routeName } from '../runner/model.ts'
import { loadRequirements, type Registry } from '../runner/requirements.ts'
import { nearest } from '../runner/select.ts'
import { CommandError } from './exit.ts'

export interface Catalogue {
  readonly cases: readonly Case[]
  readonly registry: Registry
}

export const loadCatalogue = (): Catalogue => ({ cases: loadCases(), registry: loadRequirements() })

const longNames: Readonly<Record<string, string>> = {
  'openai-chat': 'openai',
  'openai-responses': 'responses',
  'anthropic-messages': 'claude',
}

/** `claude:openai`, client first, as `--route` takes it. @throws CommandError with the nearest names */
export function readRoute(text: string): string {
  const short = (name = ''): string => longNames[name] ?? name
  const [client, upstream] = text.split(':')
  const name = `${short(client)}-over-${short(upstream)}`
  if (allRoutes.some((route) => routeName(route) === name)) return name
  const known = allRoutes.map((route) => `${route.client}:${route.upstream}`)
  throw new CommandError(`"${text}" is no route; nearest are ${nearest(text, known).join(', ')}`)
}

/** `wireproof.json`: what stays the same between two runs over one gateway. Flags go over it. */
export interface SuiteConfig {
  readonly gateway?: string
  readonly exec?: string
  readonly upstreamListen?: string
  readonly routes?: readonly string[]
  /** Names of models; `{upstream}` and `{mark}` are filled in. */
  readonly models?: readonly string[]
  readonly headers?: Readonly<Record<string, string>>
  readonly paths?: Readonly<Record<string, string>>
  /** Name of the environment variable that holds the key which clients show. */
  readonly keyEnv?: string
  readonly known?: string
}

const members = [
  '$schema',
  'gateway',
  'exec',
  'upstreamListen',
  'routes',
  'models',
  'headers',
  'paths',
  'keyEnv',
  'known',
]

/** @throws CommandError where the file is unreadable, no JSON, or names what does not exist */
export async function readSuiteConfig(file: string | undefined): Promise<SuiteConfig> {
  const name = file ?? 'wireproof.json'
  if (file === undefined && !existsSync(name)) return {}
  let value: unknown
  try {
    value = JSON.parse(await readFile(name, 'utf8'))
  } catch (error) {
    throw new CommandError(`cannot read ${name}: ${error instanceof Error ? error.message : String(error)}`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new CommandError(`${name}: expected an object`)
  const unknown = Object.keys(value).find((key) => !members.includes(key))
  if (unknown !== undefined)
    throw new CommandError(`${name}: there is no "${unknown}"; nearest are ${nearest(unknown, members).join(', ')}`)
  return value as SuiteConfig
}
