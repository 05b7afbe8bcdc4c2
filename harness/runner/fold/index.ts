import type { SseFrame } from 'wireproof/wire'
import type { Surface } from '../model.ts'
import { type Answer, type AnswerError, emptyAnswer, type Folded, type Loose, loose, type Noted } from './answer.ts'
import { foldChatBody, foldChatError, foldChatStream } from './chat.ts'
import { foldMessagesBody, foldMessagesError, foldMessagesStream } from './messages.ts'
import { foldResponsesBody, foldResponsesError, foldResponsesStream } from './responses.ts'

export type { Answer, AnswerPart, Counts, FinishWord, Folded, Noted, Problem, Rule } from './answer.ts'

interface Fold {
  readonly stream: (frames: readonly SseFrame[]) => Folded
  readonly body: (body: Loose) => Answer
  readonly error: (body: unknown) => Noted<AnswerError>
}

const folds: Readonly<Record<Surface, Fold>> = {
  openai: { stream: foldChatStream, body: foldChatBody, error: foldChatError },
  responses: { stream: foldResponsesStream, body: foldResponsesBody, error: foldResponsesError },
  claude: { stream: foldMessagesStream, body: foldMessagesBody, error: foldMessagesError },
}

export const foldStream = (surface: Surface, frames: readonly SseFrame[]): Folded => folds[surface].stream(frames)

/** A body that is no stream; a status of 400 and above makes it an error answer. */
export function foldBody(surface: Surface, status: number, body: string): Folded {
  let json: unknown
  try {
    json = JSON.parse(body)
  } catch {
    const answer = emptyAnswer()
    if (status >= 400) answer.error = { value: { type: '', message: body }, raw: body }
    return { answer, problems: [{ rule: 'json', frame: 0, message: 'the body is no JSON' }] }
  }
  if (status < 400) return { answer: folds[surface].body(loose(json)), problems: [] }
  return { answer: { ...emptyAnswer(), error: folds[surface].error(json), terminated: true }, problems: [] }
}
