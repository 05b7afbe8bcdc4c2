import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DialectId, Frame } from 'wireproof/hub'
import { createSseReader, readJsonLines } from 'wireproof/wire'
import { canDecode } from '../harness/laws/decodes.ts'
import { describeFinding, type LawDocument, type LawName, runLaws } from '../harness/laws/index.ts'

// `npm run captures`: every capture of the folder named by WIREPROOF_CAPTURES decodes, and laws 3 to 9 hold for every target;
// requests of real clients come back whole as well (law 2), answers only where their server kept to the rules.

const rooms: Readonly<Record<string, DialectId>> = {
  openai: 'openai-chat',
  responses: 'openai-responses',
  claude: 'anthropic-messages',
}

const lawsOfCaptures: readonly LawName[] = [
  'no-silent-loss',
  'chunking',
  'fold',
  'grammar',
  'validity',
  'conservation',
  'client-acceptance',
]

/** Captures of requests are named by method and path. */
const clients: readonly (readonly [name: RegExp, dialect: DialectId])[] = [
  [/POST-.*_v1_chat_completions\.json$/, 'openai-chat'],
  [/POST-.*_v1_responses\.json$/, 'openai-responses'],
  [/POST-.*_v1_messages\.json$/, 'anthropic-messages'],
]

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}

/** Lines of JSON have no event names; two of the dialects send them, and they are the `type` of each event. */
function named({ data }: Frame): Frame {
  try {
    const { type } = JSON.parse(data) as { type?: unknown }
    return typeof type === 'string' ? { event: type, data } : { data }
  } catch {
    return { data }
  }
}

/** An error body has `error` and none of the members of an answer. */
function kindOf(text: string): 'response' | 'failure' {
  const value = JSON.parse(text) as Record<string, unknown>
  return value['type'] === 'error' ||
    (typeof value['error'] === 'object' && value['error'] !== null && value['id'] === undefined)
    ? 'failure'
    : 'response'
}

/** Some hosts answer in another dialect than the one of their folder; an answer with `choices` is one of Chat. */
function dialectOf(room: string, text: string): DialectId {
  return /^\s*\{/.test(text) && /^\s*"choices":/m.test(text) ? 'openai-chat' : (rooms[room] ?? 'openai-chat')
}

function readRequest(room: string, file: string, text: string): LawDocument {
  const { body } = JSON.parse(text) as { readonly body: unknown }
  const dialect = clients.find(([name]) => name.test(file))?.[1] ?? 'openai-chat'
  const document = typeof body === 'string' ? body : JSON.stringify(body)
  return { name: `${room}/${file}`, dialect, text: document, kind: 'request' }
}

function readCapture(folder: string, room: string, file: string): LawDocument {
  const text = readFileSync(join(folder, room, file), 'utf8')
  if (room === 'clients') return readRequest(room, file, text)
  const base = { name: `${room}/${file}`, dialect: dialectOf(room, text), text }
  if (file.endsWith('.json')) return { ...base, kind: kindOf(text) }
  if (file.endsWith('.jsonl')) return { ...base, kind: 'stream', frames: readJsonLines(text).map(named) }
  const reader = createSseReader()
  return { ...base, kind: 'stream', frames: [...reader.push(text), ...reader.end('eof')] }
}

function list(folder: string): readonly (readonly [room: string, file: string])[] {
  try {
    const present = readdirSync(folder)
    return [...Object.keys(rooms), 'clients'].flatMap((room) =>
      present.includes(room)
        ? readdirSync(join(folder, room))
            .filter((file) =>
              room === 'clients' ? clients.some(([name]) => name.test(file)) : /\.(json|jsonl|sse)$/.test(file),
            )
            .sort()
            .map((file) => [room, file] as const)
        : [],
    )
  } catch (error) {
    fail(`captures: the folder ${folder} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}

const folder = process.env['WIREPROOF_CAPTURES'] ?? ''
if (folder === '') {
  console.log('captures: SKIPPED, because WIREPROOF_CAPTURES names no folder')
  process.exit(0)
}
const words = process.argv.slice(2)
const captures = list(folder).filter(
  ([room, file]) => words.length === 0 || words.some((word) => `${room}/${file}`.includes(word)),
)
if (captures.length === 0)
  fail(`captures: ${folder} holds no openai/, responses/ or claude/ with *.json, *.jsonl or *.sse`)

interface Tally {
  files: number
  decoded: number
  checked: number
  failures: number
}

async function check(document: LawDocument, tally: Tally): Promise<void> {
  tally.files++
  const problem = canDecode(document)
  if (problem !== undefined) {
    tally.failures++
    console.log(`${document.name}: does not decode: ${problem}`)
    return
  }
  tally.decoded++
  const only: readonly LawName[] = document.kind === 'request' ? ['round-trip', ...lawsOfCaptures] : lawsOfCaptures
  const { checked, findings } = await runLaws(document, { only, leaves: 60, splits: 2 })
  tally.checked += checked
  tally.failures += findings.length
  for (const finding of findings) console.log(`${document.name}: ${describeFinding(finding)}`)
}

const told = ({ files, decoded, checked, failures }: Tally): string =>
  `${files} files, ${decoded} decoded, ${checked} laws checked, ${failures} failures`

const requests: Tally = { files: 0, decoded: 0, checked: 0, failures: 0 }
const answers: Tally = { files: 0, decoded: 0, checked: 0, failures: 0 }
for (const [room, file] of captures)
  await check(readCapture(folder, room, file), room === 'clients' ? requests : answers)
console.log(`requests of clients: ${told(requests)}`)
console.log(`captures: ${told(answers)}`)
process.exit(answers.failures + requests.failures === 0 ? 0 : 1)
