/** Decoded, a body is larger than bodies may be. */
export class BodyTooLarge extends Error {
  constructor() {
    super('the decoded body is larger than bodies may be')
    this.name = 'BodyTooLarge'
  }
}
