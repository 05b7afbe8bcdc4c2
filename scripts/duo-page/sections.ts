/** A part of a page that is written by hand but for what stands between its markers. */
export interface Section {
  readonly name: string
  readonly lines: readonly string[]
}

const begin = (name: string): string => `<!-- ${name}: written by \`npm run matrix\`; do not edit -->`
const end = (name: string): string => `<!-- end of ${name} -->`

/**
 * The page with its generated sections as they should be.
 * @throws Error where the page has not both markers of a section, once each and in their order
 */
export function withSections(page: string, sections: readonly Section[]): string {
  return sections.reduce((text, { name, lines }) => {
    const [before, rest, ...more] = text.split(begin(name))
    const [old, after, ...again] = rest?.split(end(name)) ?? []
    if (before === undefined || old === undefined || after === undefined || more.length + again.length > 0)
      throw new Error(`the page has not both markers of "${name}" once: ${begin(name)} and ${end(name)}`)
    return [before, begin(name), '\n\n', lines.join('\n').trimEnd(), '\n\n', end(name), after].join('')
  }, page)
}
