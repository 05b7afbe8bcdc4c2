export {
  type AggregatedEvent,
  type AuthHook,
  aggregate,
  type ClientConfig,
  ClientError,
  type Clock,
  clientDefaults,
  collectEvents,
  createChatClient,
  createClient,
  createResponsesClient,
  defaultRetry,
  type EventStream,
  type LogLine,
  noRetry,
  type RateLimitsEvent,
  type RetryPolicy,
  sendFromFile,
  systemClock,
  type ThinClient,
} from './client/index.ts'
export * from './proxy/index.ts'
export { loadCases } from './runner/load.ts'
export { type Case, type Requirement, type Trial, trialName, type Verdict } from './runner/model.ts'
export type { FooterRecord, HeaderRecord, RunRecord, TrialRecord } from './runner/record.ts'
export { loadRequirements } from './runner/requirements.ts'
export { type RunOptions, type RunResult, runSuite } from './runner/run.ts'
export { type Selection, SelectionError, selectTrials } from './runner/select.ts'
export { commandSubject } from './runner/subject/command.ts'
export { inProcessSubject } from './runner/subject/in-process.ts'
export { type Subject, SubjectError } from './runner/subject/subject.ts'
export { type UrlOptions, urlSubject } from './runner/subject/url.ts'
export * from './upstream/index.ts'
