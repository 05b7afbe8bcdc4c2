const TOKEN = /"(?:[^"\\]|\\.)*"|[[\]{}:,]|[^\s[\]{}:,"]+/g

/** Indented JSON text, token by token: numbers stay as they were written, whatever their size. */
export function prettyJson(text: string): string {
  const tokens = text.match(TOKEN) ?? []
  let out = ''
  let depth = 0
  const line = (): string => `\n${'  '.repeat(depth)}`
  tokens.forEach((token, i) => {
    const next = tokens[i + 1]
    if (token === '{' || token === '[') {
      depth++
      const closes = next === '}' || next === ']'
      out += closes ? token : token + line()
    } else if (token === '}' || token === ']') {
      depth--
      const previous = tokens[i - 1]
      out += previous === '{' || previous === '[' ? token : line() + token
    } else if (token === ',') out += token + line()
    else out += token === ':' ? ': ' : token
  })
  return `${out}\n`
}
