/** A fenced block of a page, without the indent of the list that it stands in. */
export interface Block {
  readonly language: string
  readonly text: string
}

const FENCED = /^( *)```(\w+)\n([\s\S]*?)^\1```$/gm

/** The text below a heading, up to the next one of its level or above. @throws Error where there is none */
export function sectionOf(page: string, heading: string): string {
  const level = /^#+/.exec(heading)?.[0].length ?? 0
  const lines = page.split('\n')
  const at = lines.indexOf(heading)
  if (at < 0) throw new Error(`the page has no heading "${heading}"`)
  const end = lines.findIndex((line, i) => i > at && new RegExp(`^#{1,${level}} `).test(line))
  return lines.slice(at + 1, end < 0 ? undefined : end).join('\n')
}

export function blocksOf(section: string): readonly Block[] {
  return [...section.matchAll(FENCED)].map(([, indent = '', language = '', body = '']) => ({
    language,
    text: body
      .split('\n')
      .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line))
      .join('\n')
      .trim(),
  }))
}

/** A command that stands in the prose, on however many lines. @throws Error where there is none that begins so */
export function inlineCommand(section: string, start: string): string {
  const prose = section.replaceAll(FENCED, '')
  const found = [...prose.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text.replaceAll(/\s+/g, ' '))
  const command = found.find((text) => text.startsWith(start))
  if (command === undefined) throw new Error(`no command in the prose begins with "${start}"`)
  return command
}
