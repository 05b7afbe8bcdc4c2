import { readFileSync, writeFileSync } from 'node:fs'
import { loadFeatures } from './features.ts'
import { writeMatrix } from './page.ts'

// `npm run matrix` writes docs/matrix.md; `npm run matrix -- --check` says whether it is what the translators do.

const page = new URL('../../docs/matrix.md', import.meta.url)
const features = loadFeatures()
const text = writeMatrix(features)
const before = (() => {
  try {
    return readFileSync(page, 'utf8')
  } catch {
    return ''
  }
})()
const isCheck = process.argv.includes('--check')
if (!isCheck) writeFileSync(page, text)
const state = before === text ? 'current' : isCheck ? 'out of date: run `npm run matrix` and review it' : 'written anew'
console.log(`matrix: ${/^\d+ features.*$/m.exec(text)?.[0] ?? ''} docs/matrix.md is ${state}`)
process.exitCode = isCheck && before !== text ? 1 : 0
