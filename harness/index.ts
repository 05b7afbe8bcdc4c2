export * from './proxy/index.ts'
export { loadCases } from './runner/load.ts'
export type { Case, Requirement, Trial, Verdict } from './runner/model.ts'
export type { FooterRecord, HeaderRecord, RunRecord, TrialRecord } from './runner/record.ts'
export { loadRequirements } from './runner/requirements.ts'
export { type RunOptions, type RunResult, runSuite } from './runner/run.ts'
export { type Selection, SelectionError, selectTrials } from './runner/select.ts'
export { commandSubject } from './runner/subject/command.ts'
export { inProcessSubject } from './runner/subject/in-process.ts'
export { type Subject, SubjectError } from './runner/subject/subject.ts'
export { type UrlOptions, urlSubject } from './runner/subject/url.ts'
export {
  createBoard,
  jsonScript,
  type Received,
  type Reply,
  type RunningUpstream,
  readScript,
  type Script,
  type Signals,
  startUpstream,
  streamScript,
  type UpstreamOptions,
  variants,
} from './upstream/index.ts'
