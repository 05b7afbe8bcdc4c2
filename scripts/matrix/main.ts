import { readFileSync, writeFileSync } from 'node:fs'
import { duoPage, duoSections } from '../duo-page/page.ts'
import { withSections } from '../duo-page/sections.ts'
import { loadFeatures } from './features.ts'
import { writeMatrix } from './page.ts'

// `npm run matrix` writes docs/matrix.md and the tables of docs/gitlab-duo.md; `npm run matrix -- --check` says whether they
// are what the translators do.

const matrix = new URL('../../docs/matrix.md', import.meta.url)
const features = loadFeatures()

function read(page: URL): string {
  try {
    return readFileSync(page, 'utf8')
  } catch {
    return ''
  }
}

const isCheck = process.argv.includes('--check')
const pages: readonly (readonly [URL, string])[] = [
  [matrix, writeMatrix(features)],
  [duoPage, withSections(read(duoPage), duoSections(features))],
]
const stale = pages.filter(([page, text]) => read(page) !== text)
if (!isCheck) for (const [page, text] of stale) writeFileSync(page, text)
const state = isCheck ? 'out of date: run `npm run matrix` and review it' : 'written anew'
for (const one of pages)
  console.log(`matrix: docs/${one[0].pathname.split('/').at(-1)} is ${stale.includes(one) ? state : 'current'}`)
console.log(`matrix: ${/^\d+ features.*$/m.exec(pages[0]?.[1] ?? '')?.[0] ?? ''}`)
process.exitCode = isCheck && stale.length > 0 ? 1 : 0
