import type { Group, Part } from './part.ts'

type GroupFields = Readonly<Record<Exclude<keyof Group, 'n'>, string>>

const fieldsOf = (type: Part['type']): GroupFields => ({
  id: `${type}.group.id`,
  phase: `${type}.group.phase`,
  status: `${type}.group.status`,
})

/** What a part's group is called in reports: a name that is joined for each report costs more than the rest of it. */
export const groupFields: Readonly<Record<Part['type'], GroupFields>> = {
  text: fieldsOf('text'),
  refusal: fieldsOf('refusal'),
  reasoning: fieldsOf('reasoning'),
  media: fieldsOf('media'),
  'tool-call': fieldsOf('tool-call'),
  'tool-result': fieldsOf('tool-result'),
  compaction: fieldsOf('compaction'),
  'tool-offer': fieldsOf('tool-offer'),
  opaque: fieldsOf('opaque'),
}
