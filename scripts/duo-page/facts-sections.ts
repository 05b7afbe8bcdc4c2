import { duo } from 'wireproof/providers'

const short: Readonly<Record<duo.GatewayDialect, string>> = {
  'anthropic-messages': 'Messages',
  'openai-chat': 'Chat',
  'openai-responses': 'Responses',
}

/** The dated table of models, and what GitLab's clients call them. */
export function modelsSection(): readonly string[] {
  const aliasesOf = (id: string): string =>
    Object.entries(duo.clientAliases)
      .filter(([, meant]) => meant === id)
      .map(([alias]) => `\`${alias}\``)
      .join(', ')
  const rows = duo.modelTable.map(({ id, ref, dialects, since, gone, evidence }) => {
    const spoken = dialects.map((dialect) => short[dialect]).join(', ')
    return `| ${[`\`${id}\``, aliasesOf(id) || '-', `\`${ref}\``, spoken, since, gone ?? '-', evidence].join(' | ')} |`
  })
  return [
    '| model | name at GitLab’s clients | ref | spoken to in | seen first | gone since | evidence |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ]
}

/** What nobody could check, under the names by which an operator changes it. */
export function flagsSection(): readonly string[] {
  return [
    '| flag | is | evidence | why |',
    '| --- | --- | --- | --- |',
    ...Object.entries(duo.uncertain).map(
      ([name, { value, evidence, reason }]) => `| \`${name}\` | \`${value}\` | ${evidence} | ${reason} |`,
    ),
  ]
}
