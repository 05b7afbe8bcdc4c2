/** A field of a query, with the value of its only argument. */
export interface Field {
  readonly name: string
  readonly argument: string | undefined
  readonly fields: readonly Field[]
}

/**
 * Reads a query of one operation without fragments, aliases and directives: https://spec.graphql.org/October2021/. `undefined`
 * where it is more than that.
 */
export function readQuery(text: string): readonly Field[] | undefined {
  const tokens: readonly string[] = text.replaceAll(/#.*/g, '').match(/"[^"]*"|[$\w]+|[{}()[\]:!=.@]/g) ?? []
  let at = tokens.indexOf('{')
  // The operation's name and variables come before its first brace.
  if (at < 0 || !['query', '{'].includes(tokens[0] ?? '')) return undefined

  function readFields(): readonly Field[] {
    const fields: Field[] = []
    for (at += 1; tokens[at] !== '}'; ) {
      const name = tokens[at] ?? ''
      if (!/^\w+$/.test(name)) throw new SyntaxError(name)
      at += 1
      let argument: string | undefined
      if (tokens[at] === '(') {
        argument = tokens[at + 3]
        if (tokens[at + 2] !== ':' || tokens[at + 4] !== ')') throw new SyntaxError(name)
        at += 5
      }
      fields.push({ name, argument, fields: tokens[at] === '{' ? readFields() : [] })
    }
    at += 1
    return fields
  }

  try {
    const fields = readFields()
    return at === tokens.length ? fields : undefined
  } catch {
    return undefined
  }
}
