import type { Frame } from '../../hub/machine.ts'

/** One SSE event. The SDK drops events without a name, so each has one. */
export function frameOf(event: string, data: string): Frame {
  return { event, data }
}

export function blockStartFrame(index: number, block: unknown): Frame {
  const data = `{"type":"content_block_start","index":${index},"content_block":${JSON.stringify(block)}}`
  return { event: 'content_block_start', data }
}

export function blockStopFrame(index: number): Frame {
  return { event: 'content_block_stop', data: `{"type":"content_block_stop","index":${index}}` }
}

/** The member of each delta that grows. */
const leaves = { text_delta: 'text', input_json_delta: 'partial_json', thinking_delta: 'thinking' } as const

/** What stands before the text of a delta: made once a block, so that a delta costs one concatenation. */
export function deltaPrefix(index: number, type: keyof typeof leaves): string {
  return `{"type":"content_block_delta","index":${index},"delta":{"type":"${type}","${leaves[type]}":`
}

export function deltaFrame(prefix: string, text: string): Frame {
  return { event: 'content_block_delta', data: `${prefix}${JSON.stringify(text)}}}` }
}

/** A delta that comes once a block. */
export function wholeDeltaFrame(index: number, delta: unknown): Frame {
  const data = `{"type":"content_block_delta","index":${index},"delta":${JSON.stringify(delta)}}`
  return { event: 'content_block_delta', data }
}
