import type { Frame } from 'wireproof/hub'

interface Delta {
  readonly content?: unknown
  readonly refusal?: unknown
  readonly reasoning?: unknown
  readonly reasoning_content?: unknown
}

interface Chunk {
  readonly choices?: readonly { readonly index?: number; readonly delta?: Delta | null }[]
}

const PLACE = /^#(\d+)\/choices\/(\d+)\/delta\/reasoning(?:_content)?$/
const names = ['reasoning_content', 'reasoning'] as const

const says = (value: unknown): boolean => value !== undefined && value !== null && value !== ''

function chunkOf({ data }: Frame): Chunk {
  return data.startsWith('{') ? (JSON.parse(data) as Chunk) : {}
}

/** Where the reasoning begins that goes on at a place: text and refusal end it, and stand behind it in one chunk. */
export function reasoningBefore(frames: readonly Frame[], place: string): string | undefined {
  const [, frame, position] = PLACE.exec(place) ?? []
  if (frame === undefined || position === undefined) return undefined
  const chunks = frames.slice(0, Number(frame) + 1).map(chunkOf)
  const index = chunks.at(-1)?.choices?.[Number(position)]?.index
  let begun: string | undefined
  for (let n = Number(frame) - 1; n >= 0; n--) {
    const choices = chunks[n]?.choices ?? []
    const at = choices.findIndex((one) => one.index === index)
    const delta = choices[at]?.delta
    if (says(delta?.content) || says(delta?.refusal)) break
    const name = names.find((one) => says(delta?.[one]))
    if (name !== undefined) begun = `#${n}/choices/${at}/delta/${name}`
  }
  return begun
}
