import { canChecks } from './can.ts'
import { cdxChecks } from './cdx.ts'
import { cdxIdentityChecks } from './cdx-identity.ts'
import type { Check } from './check.ts'
import { answeredCheck, errChecks } from './err.ts'
import { latChecks } from './lat.ts'
import { reaChecks } from './rea.ts'
import { calledCheck, reqChecks } from './req.ts'
import { schChecks } from './sch.ts'
import { secChecks } from './sec.ts'
import { stopChecks } from './stop.ts'
import { strChecks } from './str.ts'
import { textChecks } from './text.ts'
import { toolChecks } from './tool.ts'
import { useChecks } from './use.ts'

export type { Check, Finding, View } from './check.ts'
export { viewOf } from './check.ts'
export { ownFaults } from './sch.ts'

/** In this order, until one finds something: each is the ground on which all later ones stand. */
export const gates: readonly Check[] = [calledCheck, answeredCheck]

/** Decides whether what the client got can be judged as the answer that the case expects. */
export const statusCheck: Check = errChecks.find(({ requirement }) => requirement === 'ERR-001') as Check

/** Judge what went upstream: independent of the answer. */
export const requestChecks: readonly Check[] = [
  ...reqChecks,
  ...secChecks,
  ...cdxIdentityChecks,
  ...schChecks.filter(({ requirement }) => requirement === 'SCH-002'),
]

export const answerChecks: readonly Check[] = [
  ...textChecks,
  ...toolChecks,
  ...stopChecks,
  ...useChecks,
  ...reaChecks,
  ...strChecks,
  ...schChecks.filter(({ requirement }) => requirement !== 'SCH-002'),
  ...errChecks.filter(({ requirement }) => requirement !== 'ERR-001'),
  ...cdxChecks,
]

/** Judge by causality; where one of them finds that the upstream was kept waiting, the answer is not there to be judged. */
export const causalChecks: readonly Check[] = [...latChecks, ...canChecks]

export const allChecks: readonly Check[] = [...gates, statusCheck, ...requestChecks, ...causalChecks, ...answerChecks]
