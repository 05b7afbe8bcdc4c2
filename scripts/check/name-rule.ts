import { posix } from 'node:path'
import { isTest, type SourceFile } from './sources.ts'

/** The concepts that dialects share: the same one has the same file name in each. An absent concept is an absent file. */
export const dialectFiles: readonly string[] = [
  'cache.ts',
  'canonical.ts',
  'citations.ts',
  'extensions.ts',
  'failure.ts',
  'finish-reason.ts',
  'hosted-tools.ts',
  'index.ts',
  'media.ts',
  'members.ts',
  'options.ts',
  'output-format.ts',
  'parts.ts',
  'reasoning.ts',
  'request.ts',
  'response.ts',
  'route.ts',
  'sampling.ts',
  'service-tier.ts',
  'stream-decoder.ts',
  'stream-encoder.ts',
  'stream-grammar.ts',
  'testing.ts',
  'tool-calls.ts',
  'tool-choice.ts',
  'tools.ts',
  'turns.ts',
  'usage.ts',
  'wire.gen.ts',
]

/** Files that every dialect has. */
const demanded: readonly string[] = ['index.ts', 'request.ts', 'response.ts', 'route.ts', 'turns.ts', 'usage.ts']

/** Dialects that are built by the factory of another one: what does not differ is no file of theirs. */
const derived: ReadonlySet<string> = new Set(['codex', 'gitlab-duo-code'])
const demandedOfDerived: readonly string[] = ['index.ts', 'route.ts']

/** Wire concepts of one dialect alone, in its own words: `dialect/file`. A file that leaves must leave the list. */
export const ownFiles: readonly string[] = [
  'anthropic-messages/output-schema.ts',
  'anthropic-messages/output-schema-literals.ts',
  'anthropic-messages/output-schema-references.ts',
  'anthropic-messages/readable-blocks.ts',
  'anthropic-messages/stream-blocks.ts',
  'anthropic-messages/stream-frames.ts',
  'anthropic-messages/stream-parts.ts',
  'anthropic-messages/thinking.ts',
  'anthropic-messages/thinking-forms.ts',
  'anthropic-messages/thinking-plan.ts',
  'anthropic-messages/tool-results.ts',
  'anthropic-messages/version.ts',
  'codex/identity/headers.ts',
  'codex/identity/ids.ts',
  'codex/identity/index.ts',
  'codex/identity/kept.ts',
  'codex/identity/project.ts',
  'codex/identity/resolve.ts',
  'codex/identity/sources.ts',
  'codex/identity/surfaces.ts',
  'codex/identity/window.ts',
  'gitlab-duo-chat/context-entries.ts',
  'gitlab-duo-chat/in-band-failure.ts',
  'gitlab-duo-chat/text-length.ts',
  'gitlab-duo-code/fit-transcript.ts',
  'gitlab-duo-code/transcript.ts',
  'openai-chat/answer-message.ts',
  'openai-chat/assistant-message.ts',
  'openai-chat/functions.ts',
  'openai-chat/groups.ts',
  'openai-chat/losses.ts',
  'openai-chat/messages.ts',
  'openai-chat/reasoning-details.ts',
  'openai-chat/stream-calls.ts',
  'openai-chat/stream-chunks.ts',
  'openai-chat/stream-delta.ts',
  'openai-chat/stream-encoder-parts.ts',
  'openai-chat/stream-encoder-reasoning.ts',
  'openai-chat/stream-finish.ts',
  'openai-chat/stream-quick.ts',
  'openai-chat/stream-state.ts',
  'openai-chat/thinking-part.ts',
  'openai-responses/items.ts',
  'openai-responses/output-items.ts',
  'openai-responses/refused.ts',
  'openai-responses/response-echo.ts',
  'openai-responses/seals.ts',
  'openai-responses/search-calls.ts',
  'openai-responses/stream-decoder-content.ts',
  'openai-responses/stream-decoder-items.ts',
  'openai-responses/stream-decoder-rest.ts',
  'openai-responses/stream-decoder-state.ts',
  'openai-responses/stream-decoder-type.ts',
  'openai-responses/stream-encoder-items.ts',
  'openai-responses/stream-encoder-message.ts',
  'openai-responses/stream-encoder-notes.ts',
  'openai-responses/stream-encoder-writer.ts',
  'openai-responses/stream-grammar-rules.ts',
  'openai-responses/tables.ts',
  'openai-responses/wire-object.ts',
]

function splitPath(path: string): { readonly dialect: string; readonly file: string } | undefined {
  const match = /^src\/dialects\/([^/]+)\/(.+)$/.exec(path)
  return match === null ? undefined : { dialect: match[1] ?? '', file: match[2] ?? '' }
}

/** Which dialect folders hold files of other names, or lack one that all must have. */
export function nameProblems(files: readonly SourceFile[], own: readonly string[] = ownFiles): readonly string[] {
  const folders = new Map<string, Set<string>>()
  for (const { path } of files) {
    const found = splitPath(path)
    if (found === undefined || isTest(path)) continue
    const folder = folders.get(found.dialect) ?? new Set()
    folders.set(found.dialect, folder.add(found.file))
  }
  const shared = new Set(dialectFiles)
  const declared = new Set(own)
  const problems: string[] = []
  for (const [dialect, names] of folders) {
    const folder = posix.join('src/dialects', dialect)
    for (const name of names)
      if (!shared.has(name) && !declared.delete(`${dialect}/${name}`))
        problems.push(`${folder}/${name}: no dialect has a file of this name; see scripts/check/name-rule.ts`)
    for (const name of derived.has(dialect) ? demandedOfDerived : demanded)
      if (!names.has(name)) problems.push(`${folder}: has no ${name}`)
  }
  for (const name of declared) problems.push(`src/dialects/${name}: is on the list of names and does not exist`)
  return problems
}
