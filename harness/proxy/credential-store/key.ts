import { createHash, randomBytes } from 'node:crypto'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { createText, readText } from './files.ts'
import { CredentialStoreError } from './store-error.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** The environment variable that holds the key. */
export const KEY_VARIABLE = 'WIREPROOF_CREDENTIAL_KEY'

const KEY_BYTES = 32

const keyFile = (folder: string): string => join(folder, 'credential.key')

function decodeKey(text: string, where: string): Buffer {
  const written = text.trim()
  const key = /^[0-9a-f]{64}$/i.test(written)
    ? Buffer.from(written, 'hex')
    : Buffer.from(/^[\w+/-]{43}=?$/.test(written) ? written : '', 'base64')
  if (key.length === KEY_BYTES) return key
  throw new CredentialStoreError(
    `${where} is no key: expected 32 bytes as 64 hex digits or in base64; openssl rand -base64 32 makes one`,
  )
}

/** As ssh does it: a key that others can read is none. */
function checkMode(file: string): void {
  const mode = statSync(file).mode & 0o777
  if (process.platform !== 'win32' && (mode & 0o077) !== 0)
    throw new CredentialStoreError(`${file} can be read by others (mode ${mode.toString(8)}); chmod 600 ${file}`)
}

function keyIn(folder: string): Buffer | undefined {
  const file = keyFile(folder)
  const text = readText(file)
  if (text === undefined) return undefined
  checkMode(file)
  return decodeKey(text, `the file ${file}`)
}

/** The key of the environment, else that of the folder; `undefined` where there is none. @throws CredentialStoreError */
export function readKey(env: Environment, folder: string): Buffer | undefined {
  const given = env[KEY_VARIABLE]
  return given === undefined || given === '' ? keyIn(folder) : decodeKey(given, KEY_VARIABLE)
}

/** The same, made where there is none. */
export function readOrCreateKey(env: Environment, folder: string): Buffer {
  const found = readKey(env, folder)
  if (found !== undefined) return found
  const file = keyFile(folder)
  createText(file, `${randomBytes(KEY_BYTES).toString('base64')}\n`)
  const made = keyIn(folder)
  if (made === undefined) throw new CredentialStoreError(`${file} has disappeared while it was made`)
  return made
}

/** Tells keys apart without telling anything of them. */
export function keyIdOf(key: Buffer): string {
  return createHash('sha256').update('wireproof.credential key\n').update(key).digest('hex').slice(0, 8)
}

/** What an operator does about a missing or another key. */
export const keyAdvice = (folder: string): string =>
  `set ${KEY_VARIABLE} or restore ${keyFile(folder)} as it was, or remove the login (wireproof logout) and log in again`
