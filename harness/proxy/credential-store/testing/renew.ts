import { appendFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { loginOf, openCredentialStore } from '../index.ts'

/** Renews one record so many times, as a proxy of its own would: `node renew.ts FOLDER JOURNAL TIMES`. */
const [, , folder, journal = '', times] = process.argv
const store = openCredentialStore({ folder, env: process.env })
const id = loginOf('gitlab-duo', 'https://gitlab.example')

for (let i = 0; i < Number(times); i++)
  await store.renew(id, async (current) => {
    if (current?.credential.kind !== 'oauth') return undefined
    const { refreshToken } = current.credential
    appendFileSync(journal, `${refreshToken}\n`)
    // Long enough for the others to come in, if they could.
    await setTimeout(5)
    const next = `test-refresh-${Number(refreshToken.split('-').at(-1)) + 1}`
    return { ...current, credential: { ...current.credential, refreshToken: next } }
  })
