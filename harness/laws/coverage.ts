import type { Code, Diagnostic, Kind } from 'wireproof/hub'
import type { Leaf, Unit } from './flatten.ts'
import { isAtOrUnder } from './pointer.ts'

/**
 * Reports without a place: what a stream loses late has no pointer any more, and what it invents was printed long ago.
 * The code says which hub fields are meant. Closed list.
 */
const fieldsOfCode: Readonly<Partial<Record<Code, RegExp>>> = {
  id: /^(id|group\.id)$/,
  'missing-id': /^id$/,
  created: /^created$/,
  model: /^model$/,
  status: /^group\./,
  usage: /^(inputTokens|outputTokens|cacheRead|cacheWrite|reasoning|estimated)$/,
  'usage-detail': /^(cacheRead|cacheWrite|reasoning|ext\..*)$/,
  choices: /^(reason|raw|details.*)$/,
  'citation-detail': /^(start|end|title)$/,
  'finish-reason': /^reason$/,
  'finish-details': /^details/,
  'stop-sequence': /^stopSequence$/,
  'reasoning-channel': /^channel$/,
  'error-detail': /^(param|code|ext\.)/,
  seal: /^seal\./,
  logprobs: /^logprobs/,
  'response-member': /^ext\./,
  member: /^ext\./,
  'unknown-member': /^ext\./,
  'service-tier': /^serviceTier$/,
}

/** Streams: pointers inside frames are written `#3/item/id`; a place in the emitted stream is told without its frame. */
export function withoutFrame(pointer: string): string {
  return pointer.replace(/^#\d+/, '')
}

/** Of an empty part nothing is left to be lost. */
function means(code: Code, { path, value }: Leaf): boolean {
  return code === 'empty-part' ? path === 'text' && value === '' : (fieldsOfCode[code]?.test(path) ?? false)
}

/** What the diagnostics of one translation say about leaves and units, asked by pointer. */
export class Coverage {
  readonly diagnostics: readonly Diagnostic[]
  readonly #at = new Map<Kind, Diagnostic[]>()

  constructor(diagnostics: readonly Diagnostic[]) {
    this.diagnostics = diagnostics
    for (const diagnostic of diagnostics) {
      const list = this.#at.get(diagnostic.kind)
      if (list === undefined) this.#at.set(diagnostic.kind, [diagnostic])
      else list.push(diagnostic)
    }
  }

  of(...kinds: readonly Kind[]): readonly Diagnostic[] {
    return kinds.flatMap((kind) => this.#at.get(kind) ?? [])
  }

  /** The diagnostics of these kinds whose `at` holds the pointer. */
  at(pointer: string | undefined, ...kinds: readonly Kind[]): readonly Diagnostic[] {
    if (pointer === undefined) return []
    return this.of(...kinds).filter(({ at }) => at !== undefined && isAtOrUnder(pointer, at))
  }

  /** The diagnostics of these kinds whose `to` holds the pointer. */
  to(pointer: string | undefined, ...kinds: readonly Kind[]): readonly Diagnostic[] {
    if (pointer === undefined) return []
    const plain = withoutFrame(pointer)
    return this.of(...kinds).filter(
      ({ to }) => to !== undefined && (isAtOrUnder(pointer, to) || isAtOrUnder(plain, to)),
    )
  }

  /** Reports of these kinds that name no place on their side and whose code means this field. */
  placeless(leaf: Leaf, side: 'at' | 'to', ...kinds: readonly Kind[]): readonly Diagnostic[] {
    return this.of(...kinds).filter((one) => one[side] === undefined && means(one.code, leaf))
  }

  erased(leaf: Leaf): boolean {
    return this.at(leaf.pointer, 'dropped').length > 0
  }

  added(leaf: Leaf): boolean {
    return this.to(leaf.pointer, 'defaulted', 'synthesized').length > 0
  }

  /** A report without a place may mean this leaf, and need not: it excuses its absence and does not demand it. */
  mayBeErased(leaf: Leaf): boolean {
    return this.placeless(leaf, 'at', 'dropped').length > 0
  }

  mayBeAdded(leaf: Leaf): boolean {
    return this.placeless(leaf, 'to', 'defaulted', 'synthesized').length > 0
  }
}

/**
 * Law 3 (b) on the source side: what a `dropped` points at is taken out, and units of which nothing is left. What several
 * parts of one item share (its id, its phase) is told once, where the first of them has it.
 */
export function eraseDropped(units: readonly Unit[], coverage: Coverage): readonly Unit[] {
  const shared = new Set<string>()
  const isErased = ({ path, value, ...leaf }: Leaf, item: number | undefined): boolean => {
    const name = `${item} ${path} ${JSON.stringify(value)}`
    const erased = coverage.erased({ path, value, ...leaf }) || (path.startsWith('group.') && shared.has(name))
    if (erased) shared.add(name)
    return erased
  }
  return units.flatMap((unit) => {
    const leaves = unit.leaves.filter((leaf) => !isErased(leaf, unit.item))
    if (coverage.at(unit.at, 'dropped').length > 0) return []
    return leaves.every((leaf) => coverage.mayBeErased(leaf)) ? [] : [{ ...unit, leaves }]
  })
}

/** Law 3 (b) on the target side: what a `defaulted` or `synthesized` points at is taken out. */
export function eraseAdded(units: readonly Unit[], coverage: Coverage): readonly Unit[] {
  return units.flatMap((unit) => {
    if (coverage.to(unit.at, 'defaulted', 'synthesized').length > 0) return []
    const leaves = unit.leaves.filter((leaf) => !coverage.added(leaf))
    return leaves.every((leaf) => coverage.mayBeAdded(leaf)) ? [] : [{ ...unit, leaves }]
  })
}
