import { chmodSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type CredentialStore, CredentialStoreError, type LoginRecord, loginOf, openCredentialStore } from './index.ts'

const CANARY = 'glpat-test-canary-token'
const SECRET = 'test-canary-secret'
const INSTANCE = 'https://canary-instance.example'
const key = (n: number) => Buffer.alloc(32, n)
const inHex = (n: number) => ({ WIREPROOF_CREDENTIAL_KEY: key(n).toString('hex') })

const record: LoginRecord = {
  ...loginOf('gitlab-duo', INSTANCE),
  credential: { kind: 'pat', token: CANARY, scopes: ['ai_features'], expiresOn: '2027-01-01' },
  savedAt: 1,
}
const other: LoginRecord = {
  ...loginOf('gitlab-duo', 'https://other.example'),
  credential: {
    kind: 'oauth',
    clientId: 'test-canary-client',
    clientSecret: SECRET,
    accessToken: CANARY,
    expiresAt: 7,
    refreshToken: `${CANARY}-refresh`,
    scopes: ['api'],
  },
  savedAt: 2,
}

let folder: string
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'wireproof-credentials-')), 'a', 'b')
})
afterEach(() => rmSync(join(folder, '../..'), { recursive: true }))

const open = (env: Readonly<Record<string, string>> = {}): CredentialStore => openCredentialStore({ folder, env })
const files = () => readdirSync(folder).sort()
const theRecord = () => join(folder, files().find((name) => name.endsWith('.credential')) ?? '')

/** The message of what is thrown: it never holds any of the credential. */
function refusal(run: () => unknown): string {
  try {
    run()
  } catch (error) {
    expect(error).toBeInstanceOf(CredentialStoreError)
    const { message } = error as Error
    expect(message).not.toMatch(/canary-(?!instance)/)
    return message
  }
  return 'nothing was thrown'
}

describe('a credential store', () => {
  it('gives back what was kept, to another process with the same folder too', () => {
    open().write(record)
    open().write(other)
    expect([open().read(record), open().read(other)]).toEqual([record, other])
    expect(open().read(loginOf('gitlab-duo', 'https://nobody.example'))).toBeUndefined()
    expect(open().read(loginOf('another-provider', INSTANCE))).toBeUndefined()
    expect(new Set(open().list())).toEqual(new Set([record, other]))
  })

  it('shows nothing on the disk: no token, no application, no instance', () => {
    open().write(record)
    open().write(other)
    const written = files().map((name) => name + readFileSync(join(folder, name), 'latin1'))
    expect(written).toHaveLength(3)
    for (const text of written) {
      expect(text).not.toMatch(/canary|gitlab|example|ai_features/i)
      for (const hidden of [CANARY, SECRET, INSTANCE])
        expect(text).not.toContain(Buffer.from(hidden).toString('base64').slice(0, 12))
    }
    // Encrypted anew each time: the same record is not the same file.
    const before = files().map((name) => readFileSync(join(folder, name), 'utf8'))
    open().write(record)
    const after = files().map((name) => readFileSync(join(folder, name), 'utf8'))
    expect(after.filter((text, i) => text !== before[i])).toHaveLength(1)
  })

  it('is for this user alone', () => {
    open().write(record)
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    for (const name of files()) expect([name, statSync(join(folder, name)).mode & 0o777]).toEqual([name, 0o600])
    const keyFile = join(folder, 'credential.key')
    chmodSync(keyFile, 0o640)
    expect(refusal(() => open().read(record))).toContain(`chmod 600 ${keyFile}`)
  })

  it('leaves nothing half written behind, and nothing at all before something is kept', () => {
    expect([open().list(), open().read(record), open().remove(record)]).toEqual([[], undefined, false])
    expect(() => statSync(folder)).toThrow('ENOENT')
    for (let i = 0; i < 3; i++) open().write(record)
    expect(files().filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  it('forgets what is removed', () => {
    open().write(record)
    expect([open().remove(record), open().read(record), open().remove(record)]).toEqual([true, undefined, false])
  })
})

describe('its key', () => {
  it.each([
    ['hex', key(3).toString('hex')],
    ['hex in capitals', key(0xab).toString('hex').toUpperCase()],
    ['base64', key(0xff).toString('base64')],
    ['base64url without padding', key(0xff).toString('base64url')],
    ['base64 with the line end of a file', `${key(5).toString('base64')}\n`],
  ])('is read in %s, and then no file of it is made', (_form, text) => {
    const env = { WIREPROOF_CREDENTIAL_KEY: text }
    open(env).write(record)
    expect(open(env).read(record)).toEqual(record)
    expect(files()).toHaveLength(1)
  })

  it('in one form is the key in the other', () => {
    open(inHex(9)).write(record)
    expect(open({ WIREPROOF_CREDENTIAL_KEY: key(9).toString('base64') }).read(record)).toEqual(record)
  })

  it.each(['short', 'canary-'.repeat(9), key(1).toString('hex').slice(1), `${key(1).toString('base64')}AA`])(
    'is refused where it is %j, without being repeated',
    (text) => {
      const said = refusal(() => open({ WIREPROOF_CREDENTIAL_KEY: text }).write(record))
      expect(said).toContain('WIREPROOF_CREDENTIAL_KEY is no key: expected 32 bytes')
      expect(said).not.toContain(text)
    },
  )

  it('that is another one is told from damage', () => {
    open(inHex(1)).write(record)
    const said = refusal(() => open(inHex(2)).read(record))
    expect(said).toContain('encrypted with another key')
    expect(said).toContain('set WIREPROOF_CREDENTIAL_KEY')
    expect(open(inHex(2)).list()).toEqual([expect.any(CredentialStoreError)])
    expect(open(inHex(1)).read(record)).toEqual(record)
  })

  it('that is gone is told, and a login that nobody can read can be removed', () => {
    open().write(record)
    rmSync(join(folder, 'credential.key'))
    expect(refusal(() => open().read(record))).toMatch(/the key to .* is missing/)
    expect(open().remove(record)).toBe(true)
    open().write(record)
    writeFileSync(join(folder, 'credential.key'), 'canary-no-key')
    expect(refusal(() => open().read(record))).toContain('credential.key is no key')
  })
})

describe('a record that was tampered with', () => {
  it('is refused wherever it was changed', () => {
    open().write(record)
    const file = theRecord()
    const sound = readFileSync(file, 'utf8')
    const data = sound.lastIndexOf(' ') + 1
    for (let at = data; at < sound.length - 2; at += 7) {
      const changed = sound[at] === 'A' ? 'B' : 'A'
      writeFileSync(file, sound.slice(0, at) + changed + sound.slice(at + 1))
      expect(refusal(() => open().read(record))).toContain('has been changed or damaged')
    }
    for (const text of ['', 'x', sound.slice(0, data), sound.slice(0, data + 20), `${sound.trim()} more`, '{}']) {
      writeFileSync(file, text)
      expect([text, refusal(() => open().read(record))]).toEqual([text, expect.stringContaining('changed or damaged')])
    }
    writeFileSync(file, sound.replace('credential/1', 'credential/2'))
    expect(refusal(() => open().read(record))).toContain('another version')
    writeFileSync(file, sound)
    expect(open().read(record)).toEqual(record)
  })

  it('is not taken for the record of another account', () => {
    open().write(record)
    const first = theRecord()
    renameSync(first, `${first}.kept`)
    open().write(other)
    renameSync(`${first}.kept`, theRecord())
    expect(refusal(() => open().read(other))).toContain('changed or damaged')
  })
})
