import { describe, expect, it } from 'vitest'
import type {
  Diagnostic,
  Event,
  Failure,
  FailureKind,
  FinishReason,
  HubRequest,
  HubResponse,
  Part,
  Tool,
} from '../hub/index.ts'
import type * as Generated from './hub-types.gen.ts'

/** The schema cannot say `readonly`, nor the symbols under which nodes keep their origin. */
type Plain<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? Plain<Item>[]
    : { -readonly [Key in keyof T as Key extends symbol ? never : Key]: Plain<T[Key]> }

type Same<A, B> = [Plain<A>] extends [Plain<B>] ? ([Plain<B>] extends [Plain<A>] ? true : false) : false

/** Two objects with different optional members are assignable to each other; with all of them required they are not. */
type Whole<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? Whole<Item>[]
    : { -readonly [Key in keyof T as Key extends symbol ? never : Key]-?: Whole<T[Key]> }

type SameMembers<A, B> = [Whole<A>] extends [Whole<B>] ? ([Whole<B>] extends [Whole<A>] ? true : false) : false

/** The code is a closed list in TypeScript and, so that rows can be added, an open one in the schema. */
type LooseDiagnostic = Omit<Diagnostic, 'code'> & { readonly code: string }

const agreed: readonly [
  Same<HubRequest, Generated.HubRequest>,
  SameMembers<HubRequest, Generated.HubRequest>,
  Same<HubResponse, Generated.HubResponse>,
  SameMembers<HubResponse, Generated.HubResponse>,
  Same<Event, Generated.Event>,
  SameMembers<Event, Generated.Event>,
  Same<Part, Generated.Part>,
  SameMembers<Part, Generated.Part>,
  Same<Tool, Generated.Tool>,
  SameMembers<Tool, Generated.Tool>,
  Same<Failure, Generated.Failure>,
  SameMembers<Failure, Generated.Failure>,
  Same<LooseDiagnostic, Generated.Diagnostic>,
  SameMembers<LooseDiagnostic, Generated.Diagnostic>,
  Same<FinishReason, Generated.Finish['reason']>,
  Same<FailureKind, Generated.Failure['kind']>,
] = [true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true]

describe('the hub', () => {
  it('has schemas that say what its types say (checked by the compiler)', () => {
    expect(agreed.every(Boolean)).toBe(true)
  })
})
