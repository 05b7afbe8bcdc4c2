/** Why a login did not come about, and what to do about it; never a part of a credential. */
export class LoginError extends Error {
  /** `usage`: what was asked for cannot be done. `refused`: the instance, or whoever was asked, said no. */
  readonly fault: 'usage' | 'refused'
  constructor(fault: 'usage' | 'refused', message: string) {
    super(message)
    this.name = 'LoginError'
    this.fault = fault
  }
}

/** Servers quote what they refuse. */
export function redact(text: string, secrets: readonly (string | undefined)[]): string {
  let out = text
  for (const secret of secrets) if (secret !== undefined && secret !== '') out = out.replaceAll(secret, '[redacted]')
  return out
}
