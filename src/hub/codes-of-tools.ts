import { type CodeRow, row } from './code-row.ts'

/** Tools, their calls and their results. */
export const toolCodes = {
  tool: row(
    'breaking',
    'The target cannot offer this tool. Remove it, describe it as a function, or choose another upstream.',
  ),
  'tool-call': row(
    'breaking',
    'The target knows neither tool calls nor their results, and a conversation without them means something else. Choose an upstream with tools.',
  ),
  'hosted-tool': row(
    'degraded',
    'The vendor of the source runs this tool, and the target has none like it. Remove it, or offer a function of your own.',
  ),
  'hosted-option': row(
    'degraded',
    'The tool of the target has no such setting, and runs without it. Leave the tool out if the setting matters.',
  ),
  'hosted-version': row('hint', 'The target has another version of this tool. Nothing is to be done.'),
  'tool-deferred': row(
    'degraded',
    'The target cannot load this tool on demand: it is on offer from the start. Offer fewer tools, or expect a longer prompt.',
  ),
  'tool-callers': row(
    'degraded',
    'The target cannot call this tool from code that the model writes. Expect the model to call it itself.',
  ),
  'hosted-tool-forced': row(
    'breaking',
    'The request forces a tool that only the vendor of the source can run. Offer a function of your own, or do not force it.',
  ),
  'custom-tool': row(
    'degraded',
    'The target has no free-text tools: this one is offered as a function with one string, { "input": TEXT }. Check its input yourself, since the grammar is not enforced.',
  ),
  'tool-choice': row(
    'breaking',
    'The target cannot be told to choose tools like this. Use auto, none, required or one named tool.',
  ),
  'allowed-tools': row(
    'hint',
    'The target cannot narrow a choice to some of the tools: the others are not offered to it at all. Keep them in the request; the next one offers them again.',
  ),
  'tool-strict': row('hint', 'The target has no strict mode for the input of tools. Check the input yourself.'),
  'tool-schema': row(
    'degraded',
    'The target refuses alternatives at the top of the schema of a tool: they are offered as one object that allows each of them. Check the input yourself.',
  ),
  'tool-name': row(
    'degraded',
    'The target refuses this tool name: it is rewritten, and restored in the answer. Use at most 64 letters, digits, _ and -.',
  ),
  'tool-namespace': row(
    'hint',
    'The target has no namespaces: their tools are offered as NAMESPACE__NAME, and restored in the answer. Nothing is to be done.',
  ),
  'tool-offer': row(
    'hint',
    'The target offers tools for the whole request only: those declared inside the conversation are on offer from its start. Declare them at the top.',
  ),
  'custom-input': row(
    'degraded',
    'The model did not answer a free-text tool with { "input": TEXT } alone: what it most likely means is handed on. Check the input.',
  ),
  'tool-input': row(
    'degraded',
    'The target holds tool input as a JSON object, and this is none: it is wrapped as { "input": TEXT }. Send an object.',
  ),
  'tool-result-error': row(
    'hint',
    'The target has no error flag on tool results. Say in the text that the call failed.',
  ),
  'tool-result-media': row(
    'degraded',
    'The target takes only text in tool results: the image or document follows in a user message. Refer to it in the text of the result.',
  ),
  'tool-result-order': row(
    'hint',
    'The target wants tool results directly behind their calls: they are moved there. Send them in that order.',
  ),
  'orphan-tool-result': row(
    'degraded',
    'A tool result has no call, and the target would refuse it. Send the call too.',
  ),
  'orphan-tool-call': row(
    'degraded',
    'Nothing answers a tool call, and the target would refuse it: a result that says so stands behind it. Send the result.',
  ),
  'repeated-tool-result': row(
    'degraded',
    'A tool call is answered more than once, and the target takes one result. Send one; the first is kept.',
  ),
  'parallel-tool-calls': row(
    'degraded',
    'The target cannot be told how many tools to call at once. Expect several calls in one answer, or one at a time.',
  ),
} as const satisfies Readonly<Record<string, CodeRow>>
