import type { Context } from '../../hub/context.ts'
import { groupFields } from '../../hub/group-fields.ts'
import type { Group, Part } from '../../hub/part.ts'

/** What the items of other dialects say about themselves has no place in Chat. One item is told once, at its first part. */
export function createGroupReports(c: Context): (part: Part) => void {
  let last: Group | undefined
  return (part) => {
    const { group } = part
    if (group === undefined) return
    const same = last !== undefined && last.n === group.n && last.id === group.id
    last = group
    if (same) return
    if (group.id !== undefined) c.report('dropped', 'id', part, groupFields[part.type].id)
    if (group.phase !== undefined) c.report('dropped', 'phase', part, groupFields[part.type].phase)
    if (group.status !== undefined) c.report('dropped', 'status', part, groupFields[part.type].status)
  }
}
