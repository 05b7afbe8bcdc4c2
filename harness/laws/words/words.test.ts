import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dialects } from 'wireproof'
import { dialectsOf, effectOf, ways } from './derive-words.ts'
import { wordsFolder } from './folder.ts'

/** Words that change nothing by themselves and are no loss, each with its reason. */
const idle: Readonly<Record<string, string>> = {
  'openai-chat request user/tool-result.form': 'the message names its call, and the call says its form',
  'openai-responses request sampling/{choices:1}': 'one answer is what there always is',
  'anthropic-messages request sampling/{choices:1}': 'one answer is what there always is',
  'codex request sampling/{choices:1}': 'one answer is what there always is',
}

/** Dialects that never say why an answer ended report every reason but `stop` alike. */
const silentEnds: ReadonlySet<string> = new Set(['gitlab-duo-chat', 'gitlab-duo-code'])
const isReason = (name: string): boolean => /^finish\/\{reason:(?!stop)[^,]*(,raw:[^,]*)?\}$/.test(name)

describe.each(Object.values(dialects).map((dialect) => [dialect.id, dialect] as const))('%s', (_id, dialect) => {
  describe.each(ways.filter(([way]) => dialectsOf(way).includes(dialect)))('every word of a %s', (way, words) => {
    it.each(words.map((word) => [word.name, word] as const))('%s is written or reported', (name, word) => {
      const { told, gone, lost } = effectOf(dialect, way, word)
      const sameEnd = silentEnds.has(dialect.id) && isReason(name)
      const excused = sameEnd || idle[`${dialect.id} ${way} ${name}`] !== undefined
      expect(lost).toEqual([])
      expect(told.length > 0 || gone).toBe(!excused)
    })
  })
})

/** What each word becomes, reviewed by people. */
type Golden = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>

describe.each(ways)('what each word of a %s becomes', (way, words) => {
  const golden = JSON.parse(readFileSync(join(wordsFolder, `${way}.json`), 'utf8')) as Golden

  it.each(words.map((word) => [word.name, word] as const))('%s', (name, word) => {
    for (const dialect of dialectsOf(way))
      expect(effectOf(dialect, way, word).told).toEqual(golden[name]?.[dialect.id] ?? [])
  })

  it('is told for these words and no others', () => {
    expect(Object.keys(golden)).toEqual(words.map(({ name }) => name))
  })
})
