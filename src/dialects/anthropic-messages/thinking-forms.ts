import type { Profile } from '../../hub/context.ts'

/**
 * How a model is made to think. `adaptive`: it decides itself, guided by an effort. `manual`: within a budget of tokens.
 * `always`: as adaptive, and it cannot be switched off. `none`: it cannot think.
 */
export type ThinkingForm = NonNullable<Profile['thinking']>

/**
 * Models that are not `adaptive`, by a part of their name, which other hosts put something before and behind. Whatever is
 * newer than this list is adaptive. https://platform.claude.com/docs/en/build-with-claude/thinking
 */
const forms: readonly (readonly [model: RegExp, form: ThinkingForm])[] = [
  [/claude-3[.-]7/, 'manual'],
  [/claude-(instant|[123](?!\d))/, 'none'],
  [/claude-(opus|sonnet|haiku)-4([.-][015])?(?![.\d]|-\d{1,2}(?!\d))/, 'manual'],
  [/claude-(fable|mythos)/, 'always'],
]

/**
 * Whether a model goes on where the caller's last assistant turn ends. The same models stopped to do so that began to decide on
 * their thinking; whatever is newer refuses. https://platform.claude.com/docs/en/api/errors#prefill-not-supported
 */
export function takesPrefill(model: string, { prefill }: Profile): boolean {
  if (prefill !== undefined) return prefill
  const form = forms.find(([name]) => name.test(model))?.[1]
  return form === 'manual' || form === 'none'
}

/** The profile's word, else what is known of the model. */
export function thinkingFormOf(model: string, { thinking }: Profile): ThinkingForm {
  return thinking ?? forms.find(([name]) => name.test(model))?.[1] ?? 'adaptive'
}
