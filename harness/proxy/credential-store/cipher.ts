import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { keyIdOf } from './key.ts'

/** What a text turned out to be. */
export type Decrypted =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: 'damaged' | 'version' | 'key' }

const FORMAT = 'wireproof.credential/1'
const IV_BYTES = 12
const TAG_BYTES = 16

/** What the text belongs to is authenticated with it: one record cannot take the place of another. */
const bound = (place: string): Buffer => Buffer.from(`${FORMAT}\n${place}`)

/** AES-256-GCM under a new IV each time: https://csrc.nist.gov/pubs/sp/800/38/d/final */
export function encryptText(key: Buffer, place: string, text: string): string {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(bound(place))
  const data = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return `${[FORMAT, keyIdOf(key), Buffer.concat([iv, cipher.getAuthTag(), data]).toString('base64')].join(' ')}\n`
}

/** The text that was encrypted for this place. */
export function decryptText(key: Buffer, place: string, written: string): Decrypted {
  const [format, keyId, data, ...rest] = written.trimEnd().split(' ')
  if (format !== FORMAT)
    return { ok: false, why: format?.startsWith('wireproof.credential/') === true ? 'version' : 'damaged' }
  const bytes = Buffer.from(data ?? '', 'base64')
  if (keyId === undefined || rest.length > 0 || bytes.length < IV_BYTES + TAG_BYTES)
    return { ok: false, why: 'damaged' }
  if (keyId !== keyIdOf(key)) return { ok: false, why: 'key' }
  const iv = bytes.subarray(0, IV_BYTES)
  const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: TAG_BYTES })
    .setAAD(bound(place))
    .setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES))
  try {
    const plain = Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()])
    return { ok: true, text: plain.toString('utf8') }
  } catch {
    return { ok: false, why: 'damaged' }
  }
}
