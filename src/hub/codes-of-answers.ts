import { type CodeRow, row } from './code-row.ts'

/** Answers and their streams, and what their sources broke of their own rules. */
export const answerCodes = {
  'finish-reason': row(
    'degraded',
    'The target has no such finish reason: the nearest one is used. Look at the diagnostics for the original.',
  ),
  'stop-sequence': row(
    'hint',
    'The target does not tell which stop sequence ended the text. Look at the diagnostics for it.',
  ),
  'finish-default': row(
    'hint',
    'The source does not tell why its answer ended: stop stands for it, and an answer that was cut looks the same. Do not rely on it.',
  ),
  'in-band-failure': row(
    'breaking',
    'The source answered with the text of a failure under the status of a success. Look at the text, and ask again.',
  ),
  'failure-untold': row(
    'breaking',
    'The stream of the target has no word for a failure: the answer breaks off. Do not take what came for the whole, and ask again.',
  ),
  'finish-details': row('hint', 'The target has no details of the finish. Look at the diagnostics for them.'),
  usage: row(
    'hint',
    'The target demands this figure and it is not known: 0, or the estimate, stands for it. Do not bill by it.',
  ),
  'usage-detail': row('hint', 'The target has no such breakdown of usage. Bill by the totals.'),
  'usage-untold': row(
    'hint',
    'The client did not ask for usage in its stream, or what it gets has no place for it. Set stream_options.include_usage, where there is that.',
  ),
  'response-state': row(
    'degraded',
    'The answer is told in full but could not be kept, so that previous_response_id will not find it. Send the whole history next time, and look at the detail.',
  ),
  'response-member': row('hint', 'The target has no word for this member of the response. Do not rely on it.'),
  created: row(
    'hint',
    'The target tells when the response was made, and in whole seconds: the fraction goes, or the time of the translation is used. Nothing is to be done.',
  ),
  model: row('hint', 'The source does not name the model: the requested one is used. Nothing is to be done.'),
  phase: row(
    'hint',
    'The target does not tell commentary from the final answer. Stay with one upstream, if its model knows phases.',
  ),
  status: row('hint', 'Only one of the dialects has a status of items. Look at the finish reason.'),
  note: row('hint', 'Progress events of the source have no counterpart in the target. Do not rely on them.'),
  'error-detail': row(
    'hint',
    'The target has no place for this detail of an error, or demands one. Look at the kind of the error.',
  ),
  'missing-terminator': row(
    'degraded',
    'The stream ended in good order but without its terminator, and the answer is taken as complete. Tell the operator of the upstream.',
  ),
  'missing-finish': row(
    'degraded',
    'The answer names no finish reason: it is inferred from its content. Tell the operator of the upstream.',
  ),
  'stream-truncated': row(
    'breaking',
    'The stream broke off before it was finished, and the client is told so. Ask again.',
  ),
  'stream-protocol': row(
    'breaking',
    'The stream breaks the rules of its dialect: what came before is kept, and the client is told. Tell the operator of the upstream.',
  ),
  'unclosed-part': row(
    'degraded',
    'A part was never closed: it is closed where the next one begins, or at the end. Tell the operator of the upstream.',
  ),
  'missing-member': row('hint', 'A member that the dialect prescribes is missing: its neutral value is used. Send it.'),
  'member-shape': row(
    'hint',
    'A member has another shape than the dialect prescribes: it is read as what it must mean. Send it as prescribed.',
  ),
  'late-member': row('hint', 'A member came later than the dialect prescribes. Tell the operator of the upstream.'),
  functions: row(
    'hint',
    'functions and function_call are deprecated: they are read as tools, and the answer comes back as function_call. Use tools.',
  ),
  'missing-id': row('hint', 'A tool call came without an id: one is made here. Tell the operator of the upstream.'),
  'duplicate-event': row(
    'degraded',
    'An event came twice, and the second one is ignored. Tell the operator of the upstream.',
  ),
} as const satisfies Readonly<Record<string, CodeRow>>
