import type { Context } from '../../hub/context.ts'
import type { Usage } from '../../hub/usage.ts'

/** Neither endpoint of GitLab Duo has a place for what an answer costs. */
export function loseUsage(usage: Usage, c: Context): void {
  c.dropExtensions(usage)
  c.report('dropped', 'usage-untold', usage)
  if (usage.estimated !== undefined) c.report('dropped', 'usage-detail', usage, 'usage.estimated')
}
