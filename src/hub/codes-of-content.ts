import { type CodeRow, row } from './code-row.ts'

/** What is said: in requests, in answers, or in both. */
export const contentCodes = {
  role: row(
    'hint',
    'The target has no such role: its nearest one is used. Use system where every upstream must take it.',
  ),
  participant: row(
    'degraded',
    'The target does not tell participants of one role apart by a name. Put the name into the text.',
  ),
  order: row(
    'hint',
    'The target prescribes an order: the part stands at another place than it was written. Write it there, if the place matters.',
  ),
  prefill: row(
    'breaking',
    'The target does not go on with an answer that the caller began: it begins a new one. Ask in the prompt how the answer must begin.',
  ),
  'conversation-end': row(
    'degraded',
    'The conversation ends with an answer: the target goes on with it, or is asked to. End it with a turn of the user.',
  ),
  'trailing-space': row(
    'hint',
    'The target refuses white space at the end of an unfinished answer: it is left out. Do not send it.',
  ),
  separator: row('hint', 'The target holds one text where the source had several: they are joined. Expect one text.'),
  transcript: row(
    'degraded',
    'The target takes one question: the system prompt and earlier turns go beside it or before it, as text. Choose an upstream that takes a conversation, if their roles matter.',
  ),
  'text-length': row(
    'degraded',
    'The target takes only so much of this text: the end of it is cut off. Send less, or choose another upstream.',
  ),
  'history-length': row(
    'degraded',
    'The conversation is longer than the target takes: its oldest turns are left out. Shorten it yourself, or choose another upstream.',
  ),
  'current-file': row(
    'degraded',
    'The target knows no file in the editor and no cursor in it: what stands above and below is told as text. Say in words what is to be done with it.',
  ),
  image: row(
    'breaking',
    'The target cannot take this image. Send it as base64 PNG, JPEG, GIF or WebP, or as an https URL.',
  ),
  document: row('breaking', 'The target cannot take this document. Send it as base64 PDF or as plain text.'),
  audio: row('breaking', 'The target neither takes nor gives audio. Ask for text, and transcribe recordings first.'),
  'document-text': row(
    'hint',
    'The target has no text documents: the text is sent as a text file, or as text. Nothing is to be done.',
  ),
  'document-detail': row(
    'degraded',
    'The target takes the document alone, without what was said of it. Say it in the text beside the document.',
  ),
  'search-result': row(
    'degraded',
    'The target has no search results: title, source and text are sent as text, and are not cited. Ask for sources in the text.',
  ),
  'media-type': row(
    'hint',
    'The target calls this media type otherwise, or demands none. Use the registered name of the type.',
  ),
  'file-reference': row('breaking', 'A file id is known only to the vendor that issued it. Send the content instead.'),
  'file-issuer': row('hint', 'The file id is used at another API of the vendor that issued it. Nothing is to be done.'),
  'media-detail': row(
    'hint',
    'The target cannot be told how to look at an image or file. Send it in the resolution that you want to be seen.',
  ),
  'media-name': row(
    'hint',
    'The target has no name for this media part, or demands one that is made here. Name it in the text beside it.',
  ),
  reasoning: row(
    'hint',
    'The target, or this client, takes no reasoning text here. Do not rely on it in the next turn.',
  ),
  'reasoning-channel': row('hint', 'The target does not tell reasoning from its summary. Show either as reasoning.'),
  seal: row(
    'hint',
    'A seal is valid at its issuer only, and this target cannot carry it: the issuer will not see this reasoning again. Stay with one upstream in a conversation, if that matters.',
  ),
  'seal-unusable': row(
    'degraded',
    'A sealed reasoning part was edited, cut, or sealed for someone else: the whole part is left out. Send reasoning back exactly as it came.',
  ),
  citation: row(
    'degraded',
    'The target has no citations of this kind: the text is kept, the source is not. Ask for sources in the text.',
  ),
  'citation-detail': row(
    'hint',
    'The target has citations, but not with this detail, or demands one that is made here. Nothing is to be done.',
  ),
  refusal: row('hint', 'The target has no refusal parts: the refusal is told as text. Look at the finish reason.'),
  compaction: row(
    'breaking',
    'A compacted history can only be read by its issuer. Send the whole history, or stay with its issuer.',
  ),
  'compaction-text': row(
    'degraded',
    'The target does not know that the history was compacted: its summary is told as text. Nothing is to be done.',
  ),
  'compaction-request': row(
    'breaking',
    'The request asks for a summary of the history, and the target would answer it instead. Ask for the summary in the prompt.',
  ),
  'opaque-part': row(
    'degraded',
    'Only its own dialect knows this item, and it is left out. Say in words what the model must know of it.',
  ),
  'server-tool': row(
    'degraded',
    'The target cannot tell of tools that the vendor ran: call and result are left out. Say in words what the model must know of them.',
  ),
  'empty-part': row(
    'hint',
    'The target refuses text without a visible character here, and it is left out. Do not send it.',
  ),
  'empty-turn': row('hint', 'The target refuses a turn without content here, and it is left out. Do not send it.'),
} as const satisfies Readonly<Record<string, CodeRow>>
