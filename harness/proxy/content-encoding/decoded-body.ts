/** What came of decoding a body. */
export type DecodedBody =
  | { readonly ok: true; readonly bytes: Buffer }
  /** Decoded, it is larger than bodies may be. */
  | { readonly ok: false; readonly why: 'too-large' }
  /** It is not what its encoding promises. */
  | { readonly ok: false; readonly why: 'broken'; readonly message: string }
  /** It was given up at its deadline. */
  | { readonly ok: false; readonly why: 'too-slow' }
  /** Too many bodies wait already. */
  | { readonly ok: false; readonly why: 'busy' }
  /** The decoder itself is at fault. */
  | { readonly ok: false; readonly why: 'failed' }
  /** Nobody waits for it any more. */
  | { readonly ok: false; readonly why: 'unwanted' }

/** The data is no zstd; the message says where, and what was expected there. */
export class BrokenZstd extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'BrokenZstd'
  }
}
