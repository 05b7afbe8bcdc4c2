import type { Json } from '../../hub/node.ts'
import { type Draft, isWire } from './extensions.ts'

/** Values that are the caller's or the model's own JSON: nothing in them is the vendor's. */
const foreign: ReadonlySet<string> = new Set(['input', 'input_schema', 'schema', 'input_examples'])

/** `null` and nothing mean the same for every optional member (the SDK's types say `T | null`). */
function dropNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(dropNulls)
  if (!isWire(value)) return value
  const out: Draft = {}
  for (const [key, member] of Object.entries(value))
    if (member !== null) out[key] = foreign.has(key) ? member : dropNulls(member)
  return out
}

/** A string is the vendor's shorthand for one text block. */
function asBlocks(content: unknown): unknown {
  if (typeof content === 'string') return [{ type: 'text', text: content }]
  return Array.isArray(content) ? content.map(canonicalBlock) : content
}

/**
 * "The model called it itself" is what a missing caller means, `is_error: false` what a missing flag means, and no
 * citations what an empty list of them means.
 */
function canonicalBlock(value: unknown): unknown {
  if (!isWire(value)) return value
  const block: Draft = { ...value }
  if (isWire(block['caller']) && block['caller']['type'] === 'direct') delete block['caller']
  if (block['type'] === 'thinking') block['signature'] ??= ''
  if (Array.isArray(block['citations']) && block['citations'].length === 0) delete block['citations']
  if (block['type'] !== 'tool_result') return block
  if (block['is_error'] === false) delete block['is_error']
  const content = asBlocks(block['content'])
  if (block['content'] === '' || content === undefined || (Array.isArray(content) && content.length === 0))
    delete block['content']
  else block['content'] = content
  return block
}

function canonicalMessage(value: unknown): unknown {
  return isWire(value) && 'content' in value ? { ...value, content: asBlocks(value['content']) } : value
}

/** `custom` is what a missing type means, calls by the model itself what no list of callers means, and neither strict nor deferred what is not said. */
function canonicalTool(value: unknown): unknown {
  if (!isWire(value)) return value
  const { type, allowed_callers: callers, strict, defer_loading: deferred, ...tool } = value
  const usual = callers === undefined || (Array.isArray(callers) && callers.length === 1 && callers[0] === 'direct')
  return {
    ...(type === undefined || type === 'custom' ? {} : { type }),
    ...tool,
    ...(usual ? {} : { allowed_callers: callers }),
    ...(strict === undefined || strict === false ? {} : { strict }),
    ...(deferred === undefined || deferred === false ? {} : { defer_loading: deferred }),
  }
}

function canonicalRequest(wire: Draft): Draft {
  const { output_format: older, ...out } = wire
  if ('system' in out) out['system'] = asBlocks(out['system'])
  if (Array.isArray(out['system']) && out['system'].length === 0) delete out['system']
  if (Array.isArray(out['messages'])) out['messages'] = out['messages'].map(canonicalMessage)
  if (Array.isArray(out['tools'])) out['tools'] = out['tools'].map(canonicalTool)
  const output = isWire(out['output_config']) ? { ...out['output_config'] } : {}
  // The beta's older place of the same setting.
  if (older !== undefined) output['format'] ??= older
  if (Object.keys(output).length === 0) delete out['output_config']
  else out['output_config'] = output
  for (const key of ['metadata']) if (isWire(out[key]) && Object.keys(out[key]).length === 0) delete out[key]
  return out
}

/** The closed list of equivalences that the vendor documents, as a normal form; see quirks.md for the sources. */
export function canonical(kind: 'request' | 'response' | 'failure', wire: Json): Json {
  const plain = dropNulls(wire)
  if (!isWire(plain) || kind === 'failure') return plain as Json
  if (kind === 'request') return canonicalRequest(plain as Draft) as Json
  return canonicalMessage(plain) as Json
}
