export type { Codec, Dialect, Framing, GrammarFinding, Route, StreamCodec, StreamForm, WireGrammar } from './dialect.ts'
export type { Document } from './document.ts'
export { withEstimate } from './estimate-usage.ts'
export type * from './hub/index.ts'
export { bySeverity, collect, diagnosticCodes, unfold } from './hub/index.ts'
export { type Acceptance, isAccepted, type OnLoss, type Policy } from './policy.ts'
export { type Fault, ProtocolError } from './protocol-error.ts'
export { type DialectName, dialectAliases, dialectOf, dialects } from './registry.ts'
export { type Framings, inForm } from './stream-form.ts'
export { countTokens, type TokenCount, type TokenCountOptions } from './tokens.ts'
export {
  type AnswerOptions,
  type FailureOptions,
  type FailureTranslation,
  type RequestOptions,
  type RequestTranslation,
  type ResponseTranslation,
  readRequest,
  type TranslateOptions,
  translateFailure,
  translateRequest,
  translateResponse,
  writeFailure,
} from './translate.ts'
export {
  type ByteTranslator,
  createByteTranslator,
  createStreamTranslator,
  type StreamOptions,
  type StreamTranslator,
} from './translate-stream.ts'
export { translateReadable, translateStream } from './web-streams.ts'
