import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { CaptureError } from './exchange.ts'

/** The folders of recorded answers, and the one of what clients sent. */
export const answerRooms = ['openai', 'responses', 'claude'] as const
export const clientRoom = 'clients'

export type AnswerRoom = (typeof answerRooms)[number]

export interface CaptureFile {
  readonly room: AnswerRoom | typeof clientRoom
  /** `claude/text.json` */
  readonly name: string
  readonly path: string
}

const rooms: readonly CaptureFile['room'][] = [...answerRooms, clientRoom]
const isRoom = (name: string): name is CaptureFile['room'] => (rooms as readonly string[]).includes(name)

/**
 * Every file of the folder that `WIREPROOF_CAPTURES` names; its README alone is none. What stands there and is no capture
 * is thrown as a problem, not left out.
 * @throws CaptureError
 */
export function listCaptures(folder: string): readonly CaptureFile[] {
  let entries: readonly string[]
  try {
    entries = readdirSync(folder)
  } catch (error) {
    throw new CaptureError(`the folder ${folder} cannot be read: ${(error as Error).message}`)
  }
  const strange = entries.filter((entry) => entry !== 'README.md' && !isRoom(entry))
  if (strange.length > 0) throw new CaptureError(`${folder} holds ${strange.join(', ')}; known are ${rooms.join(', ')}`)
  const files = entries.filter(isRoom).flatMap((room) =>
    readdirSync(join(folder, room))
      .sort()
      .map((file) => ({ room, name: `${room}/${file}`, path: join(folder, room, file) })),
  )
  if (files.length === 0) throw new CaptureError(`${folder} holds no captures; known are ${rooms.join(', ')}`)
  return files
}
