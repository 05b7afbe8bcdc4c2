export type { CacheMarkLimits } from './cache-marks.ts'
export { fitCacheMarks } from './cache-marks.ts'
export type { Collected, CollectState, PartialResponse } from './collect.ts'
export { collect, collector, foldUsage } from './collect.ts'
export type {
  Context,
  ContextSettings,
  Contexts,
  EmittedPlace,
  Exchange,
  Members,
  Profile,
  ReportMore,
} from './context.ts'
export { createContexts } from './context.ts'
export type { Diagnostic, Kind, Place } from './diagnostic.ts'
export { bySeverity, createDiagnostic } from './diagnostic.ts'
export type { Code, CodeRow, Severity } from './diagnostic-codes.ts'
export { diagnosticCodes, restoredCodes } from './diagnostic-codes.ts'
export type { Effort } from './effort.ts'
export { budgetOfEffort, effortFor, effortOfBudget, efforts, nearestEffort } from './effort.ts'
export type { Delta, Event, FinishEvent, NoteEvent, StartEvent } from './event.ts'
export type { Known } from './extensions.ts'
export { carryMembers, countMembers, knownMembers, restoreMembers } from './extensions.ts'
export type { Failure, FailureKind } from './failure.ts'
export { kindOfStatus } from './failure.ts'
export type { Finish, FinishReason } from './finish.ts'
export { reportOpaqueAllowed } from './fit-choice.ts'
export { fitContent, reportOpaque } from './fit-content.ts'
export type { MediaLimits } from './fit-media.ts'
export { fitRequest } from './fit-request.ts'
export { reportMade, reportOffered } from './fitting.ts'
export { forcesForeignTool } from './forced-tool.ts'
export type { GrammarState, Layout } from './grammar.ts'
export { checkEvents, eventGrammar } from './grammar.ts'
export type { IdentifierLimits, Identifiers } from './identifiers.ts'
export { fitIdentifier, identifiersFor } from './identifiers.ts'
export type { InputScan, ScanResult } from './input-scanner.ts'
export { isScanComplete, scanInput, startScan } from './input-scanner.ts'
export type { Frame, How, Machine, Step } from './machine.ts'
export { base64OfText, documentName, isTextType, mediaType, textOfBase64 } from './media-type.ts'
export type { DialectId, Extensions, Json, JsonObject, Node } from './node.ts'
export { joinMember, MEMBERS, ORIGIN, placeAt, pointerKey, setOwn } from './node.ts'
export { dropNote } from './note.ts'
export { withoutOrigin } from './origin.ts'
export type * from './part.ts'
export type { HubRequest, OutputFormat, ReasoningOptions, RequestOptions, Sampling } from './request.ts'
export type { Choice, HubResponse } from './response.ts'
export { restoreCalls, restoreCallsOf } from './restore-calls.ts'
export * from './seal.ts'
export type { SequenceState } from './sequence.ts'
export { sequence } from './sequence.ts'
export type { SequenceLoss } from './sequence-loss.ts'
export { reportSequenceLoss } from './sequence-loss.ts'
export type { TierWords } from './service-tier.ts'
export { answerTierFor, requestTierFor } from './service-tier.ts'
export type { StrictRules } from './strict-schema.ts'
export { ENFORCED, strictOf, strictProblem } from './strict-schema.ts'
export type {
  AllowedTool,
  CustomTool,
  FunctionTool,
  HostedTool,
  NamespaceTool,
  OpaqueTool,
  Tool,
  ToolChoice,
} from './tool.ts'
export type { ToolLimits } from './tool-limits.ts'
export { createToolNames, type DeclaredTool, type ToolNames } from './tool-names.ts'
export type { Turn } from './turn.ts'
export { unfold } from './unfold.ts'
export { withoutUnknown } from './unknown-members.ts'
export type { Usage } from './usage.ts'
