import { createHmac } from 'node:crypto'
import type { GatewayClaims } from './state.ts'

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')

/** The key of a mock: whoever runs one may as well know it. */
const sign = (text: string): string => createHmac('sha256', 'wireproof-mock').update(text).digest('base64url')

/** A JWT that only this mock has signed. */
export function encodeGatewayToken(claims: GatewayClaims): string {
  const text = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(claims)}`
  return `${text}.${sign(text)}`
}

/** `undefined`: not signed by this mock. */
export function decodeGatewayToken(token: string): GatewayClaims | undefined {
  const [header, body = '', signature] = token.split('.')
  if (signature !== sign(`${header}.${body}`)) return undefined
  return JSON.parse(Buffer.from(body, 'base64url').toString()) as GatewayClaims
}
