/**
 * The agent of Duo Chat tells its own failures as an answer, under the status of a success. The codes are documented; that
 * they come with a 201 is inferred. https://docs.gitlab.com/user/gitlab_duo_chat/troubleshooting/
 */
const CODE = /\bError code: ([A-Z]\d{4})\b/

/** The code of a failure that is told as an answer. */
export function inBandCode(text: string): string | undefined {
  return CODE.exec(text)?.[1]
}
