import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

// The command as CI runs it, over the SDK as it is installed and a copy of our schemas with one fault.

const root = fileURLToPath(new URL('../..', import.meta.url))
const request = 'schemas/openai-chat/request.json'
const explanations = 'schemas/openai-chat/drift.json'

function drift(folder: string): Promise<{ readonly code: number; readonly output: string }> {
  const tsx = ['--conditions=wireproof-source', '--import', 'tsx']
  const args = [...tsx, join(root, 'scripts/drift/main.ts'), '--dialect', 'openai-chat', '--schemas', folder]
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: root }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, output: stdout + stderr })
    })
  })
}

describe('npm run drift', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'wireproof-drift-'))
    cpSync(join(root, 'schemas'), join(folder, 'schemas'), { recursive: true })
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const edit = (file: string, change: (text: string) => string): (() => void) => {
    const path = join(folder, file)
    const text = readFileSync(path, 'utf8')
    const changed = change(text)
    if (changed === text) throw new Error(`nothing to plant in ${file}`)
    writeFileSync(path, changed)
    return () => writeFileSync(path, text)
  }

  it('passes over our schemas, and names what it compared', async () => {
    const { code, output } = await drift(folder)
    expect(output).toMatch(/^openai-chat: openai \d+\.\d+\.\d+, 4 documents, \d{3} members and \d{3} values compared/m)
    expect([code, / 0 unexplained, 0 explanations without a use/.test(output)]).toEqual([0, true])
  }, 60_000)

  it('fails over a value that ours lacks, and says which', async () => {
    const restore = edit(request, (text) => text.replace('"xhigh", ', ''))
    const { code, output } = await drift(folder)
    restore()
    expect(output).toContain('request reasoning_effort: the SDK has the value "xhigh", our schema has not')
    expect([code, output.split('\n').filter((line) => line.includes('the SDK has')).length]).toEqual([1, 1])
  }, 60_000)

  it('fails over an explanation that matches nothing, and says which', async () => {
    const more = { document: 'request', path: 'no.such.member', why: 'It was there once.', source: 'a test' }
    const restore = edit(explanations, (text) => JSON.stringify([...(JSON.parse(text) as unknown[]), more]))
    const { code, output } = await drift(folder)
    restore()
    expect(output).toContain('drift.json explains request no.such.member, and there is no such difference any more')
    expect(code).toBe(1)
  }, 60_000)
})
