import type { Json } from 'wireproof/hub'
import type { Received } from './received.ts'
import type { Script } from './script.ts'

/** What a backend does around the model, where it is more than the API of a vendor: accounts, limits, lists of its own. */
export interface Vendor {
  /** An error body in its own shape. */
  error(status: number, message: string, param: string | null): Json
  /** What is answered without the model: side calls and refusals. */
  answer(received: Received): Script | undefined
  /** The model's answer with what the backend adds to it. */
  dress(received: Received, script: Script): Script
}
