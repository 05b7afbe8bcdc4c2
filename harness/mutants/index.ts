import { answerNeverEnds } from './answer-never-ends.ts'
import { blockedIsStop } from './blocked-is-stop.ts'
import { bodyTruncated } from './body-truncated.ts'
import { buffersStream } from './buffers-stream.ts'
import { cacheCountedTwice } from './cache-counted-twice.ts'
import { cacheReadLost } from './cache-read-lost.ts'
import { callIdsCollapse } from './call-ids-collapse.ts'
import { callIndexFromOne } from './call-index-from-one.ts'
import { cancelIgnored } from './cancel-ignored.ts'
import { codexArgumentsParsed } from './codex-arguments-parsed.ts'
import { codexCodeUnknown } from './codex-code-unknown.ts'
import { codexDeltasAlone } from './codex-deltas-alone.ts'
import { codexErrorEvent } from './codex-error-event.ts'
import { codexFilterIncomplete } from './codex-filter-incomplete.ts'
import { codexForged } from './codex-forged.ts'
import { codexItemUntold } from './codex-item-untold.ts'
import { codexModelExchanged } from './codex-model-exchanged.ts'
import { codexRefusalPart } from './codex-refusal-part.ts'
import { codexSessionExchanged } from './codex-session-exchanged.ts'
import { codexStatusKept } from './codex-status-kept.ts'
import { codexTurnGoesOn } from './codex-turn-goes-on.ts'
import { codexUsageWithoutCount } from './codex-usage-without-count.ts'
import { commentAsData } from './comment-as-data.ts'
import { completedOutputEmpty } from './completed-output-empty.ts'
import { deltaWithoutItem } from './delta-without-item.ts'
import { doneMissing } from './done-missing.ts'
import { doubleBlockStop } from './double-block-stop.ts'
import { doubleFinish } from './double-finish.ts'
import { doubleStart } from './double-start.ts'
import { effortLost } from './effort-lost.ts'
import { emptyArgumentsString } from './empty-arguments-string.ts'
import { emptyLeadingText } from './empty-leading-text.ts'
import { emptyResultRefused } from './empty-result-refused.ts'
import { errorFlagLost } from './error-flag-lost.ts'
import { errorInStreamSwallowed } from './error-in-stream-swallowed.ts'
import { errorReworded } from './error-reworded.ts'
import { eventLineMissing } from './event-line-missing.ts'
import { firstDeltaLost } from './first-delta-lost.ts'
import { foreignErrorShape } from './foreign-error-shape.ts'
import { historyArgumentsString } from './history-arguments-string.ts'
import { historyLost } from './history-lost.ts'
import { historySealEdited } from './history-seal-edited.ts'
import { imagesLost } from './images-lost.ts'
import { inputCollected } from './input-collected.ts'
import { jsonContentType } from './json-content-type.ts'
import { keyForwarded } from './key-forwarded.ts'
import { lengthIsStop } from './length-is-stop.ts'
import { limitsLost } from './limits-lost.ts'
import type { Mutant } from './mutant.ts'
import { newIdPerChunk } from './new-id-per-chunk.ts'
import { outputSchemaLost } from './output-schema-lost.ts'
import { outputTokensLost } from './output-tokens-lost.ts'
import { partialAnswerLost } from './partial-answer-lost.ts'
import { reasoningAsText } from './reasoning-as-text.ts'
import { reasoningLost } from './reasoning-lost.ts'
import { reasoningTokensLost } from './reasoning-tokens-lost.ts'
import { resultIdsChanged } from './result-ids-changed.ts'
import { retryAfterLost } from './retry-after-lost.ts'
import { sealEdited } from './seal-edited.ts'
import { secondCallLost } from './second-call-lost.ts'
import { sequenceNumberMissing } from './sequence-number-missing.ts'
import { statusMasked } from './status-masked.ts'
import { stopIsToolUse } from './stop-is-tool-use.ts'
import { stopReasonStuck } from './stop-reason-stuck.ts'
import { stopSequenceLost } from './stop-sequence-lost.ts'
import { streamForced } from './stream-forced.ts'
import { systemLost } from './system-lost.ts'
import { toolChoiceLost } from './tool-choice-lost.ts'
import { toolInputLost } from './tool-input-lost.ts'
import { toolsLost } from './tools-lost.ts'
import { truncationIsSuccess } from './truncation-is-success.ts'
import { upstreamKeyShown } from './upstream-key-shown.ts'
import { usageDetailsMissing } from './usage-details-missing.ts'
import { utf8PerChunk } from './utf8-per-chunk.ts'

export type { Mutant } from './mutant.ts'

/** Sorted by id. */
export const mutants: readonly Mutant[] = [
  answerNeverEnds,
  blockedIsStop,
  bodyTruncated,
  buffersStream,
  cacheCountedTwice,
  cacheReadLost,
  callIdsCollapse,
  callIndexFromOne,
  cancelIgnored,
  commentAsData,
  codexItemUntold,
  codexDeltasAlone,
  codexRefusalPart,
  codexArgumentsParsed,
  codexUsageWithoutCount,
  codexErrorEvent,
  codexCodeUnknown,
  codexFilterIncomplete,
  codexTurnGoesOn,
  codexModelExchanged,
  codexStatusKept,
  codexSessionExchanged,
  codexForged,
  completedOutputEmpty,
  deltaWithoutItem,
  doneMissing,
  doubleBlockStop,
  doubleFinish,
  doubleStart,
  effortLost,
  emptyArgumentsString,
  emptyLeadingText,
  emptyResultRefused,
  errorFlagLost,
  errorInStreamSwallowed,
  errorReworded,
  eventLineMissing,
  firstDeltaLost,
  foreignErrorShape,
  historyArgumentsString,
  historyLost,
  historySealEdited,
  imagesLost,
  inputCollected,
  jsonContentType,
  keyForwarded,
  lengthIsStop,
  limitsLost,
  newIdPerChunk,
  outputSchemaLost,
  outputTokensLost,
  partialAnswerLost,
  reasoningAsText,
  reasoningLost,
  reasoningTokensLost,
  resultIdsChanged,
  retryAfterLost,
  sealEdited,
  secondCallLost,
  sequenceNumberMissing,
  statusMasked,
  stopIsToolUse,
  stopReasonStuck,
  stopSequenceLost,
  streamForced,
  systemLost,
  toolChoiceLost,
  toolInputLost,
  toolsLost,
  truncationIsSuccess,
  upstreamKeyShown,
  usageDetailsMissing,
  utf8PerChunk,
]

/** What `wireproof demo` shows: a few, each with cards that explain themselves. */
export const demoMutants: readonly Mutant[] = [cacheCountedTwice, errorInStreamSwallowed, truncationIsSuccess]
