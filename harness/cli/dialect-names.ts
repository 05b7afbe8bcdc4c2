import { dialectAliases } from 'wireproof'

/** What `--dialect`, `--from` and `--to` take: each id, and its short name where it has one. */
export const dialectNames: string = Object.entries(dialectAliases)
  .map(([alias, id]) => (alias === id ? id : `${id} (${alias})`))
  .join(', ')
