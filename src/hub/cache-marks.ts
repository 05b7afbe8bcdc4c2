import { nearestLifetime } from './cache-lifetime.ts'
import type { Context } from './context.ts'
import type { Node } from './node.ts'
import type { CacheMark, Part, ToolResultPart } from './part.ts'
import type { HubRequest } from './request.ts'
import type { Tool } from './tool.ts'
import type { Turn } from './turn.ts'

/** What a target takes of cache marks. */
export interface CacheMarkLimits {
  /** More marks than this are refused. */
  readonly count: number
  /** From the shortest. */
  readonly lifetimes: readonly string[]
  /** The lifetime of a mark that names none, where no mark may live longer than one before it. */
  readonly descendingFrom?: string
  /**
   * Whether the node is left out as a whole, which is told then: its mark counts for nothing. `calls`: all that stand before
   * it. `result`: the result that it stands in.
   */
  leavesOut?(
    node: Part | Tool,
    role: Turn['role'] | undefined,
    calls: ReadonlySet<string>,
    result: ToolResultPart | undefined,
  ): boolean
  /** Whether a node of this type may have a mark there. `role`: of its turn. */
  takes(type: string, role: Turn['role'] | undefined): boolean
}

interface Marked extends Node {
  readonly type: string
  readonly cache?: CacheMark
}

/** The nodes whose marks may stay, in the order in which vendors read a prompt; the others are reported and go to `lost`. */
function marksOf(request: HubRequest, limits: CacheMarkLimits, lost: Set<Node>, c: Context): readonly Marked[] {
  const found: Marked[] = []
  const calls = new Set<string>()
  const look = (node: Part | Tool, role?: Turn['role'], result?: ToolResultPart): void => {
    if (node.type === 'tool-call') calls.add(node.id)
    if (limits.leavesOut?.(node, role, calls, result) === true) return
    // What is inside a result stands before the mark of the result.
    if (node.type === 'tool-result') for (const inner of node.parts) look(inner, role, node)
    if (!('cache' in node) || node.cache === undefined) return
    if (limits.takes(node.type, role)) found.push(node)
    else lose(node, lost, c)
  }
  for (const tool of request.tools ?? []) look(tool)
  for (const { parts, role } of request.turns) for (const part of parts) look(part, role)
  return found
}

function isAnyMarked(nodes: readonly (Part | Tool)[]): boolean {
  for (const node of nodes) {
    if ((node as Marked).cache !== undefined) return true
    if (node.type === 'tool-result' && isAnyMarked(node.parts)) return true
  }
  return false
}

/** Whether a request marks anything by itself. */
export function hasCacheMarks({ tools = [], turns }: HubRequest): boolean {
  if (isAnyMarked(tools)) return true
  for (const { parts } of turns) if (isAnyMarked(parts)) return true
  return false
}

function lose(node: Marked, lost: Set<Node>, c: Context): void {
  c.report('dropped', 'cache-mark', node, `${node.type}.cache`)
  lost.add(node)
}

/**
 * A mark without a lifetime has the vendor's own default, here and there; one that cannot be compared loses it, and so does
 * one that would outlive a mark before it where that is refused.
 */
function fittingMark(node: Marked, offered: readonly string[], c: Context): CacheMark | undefined {
  const { cache } = node
  if (cache?.ttl === undefined) return cache
  const ttl = nearestLifetime(cache.ttl, offered)
  if (ttl === cache.ttl) return cache
  c.report('approximated', 'cache-lifetime', node, `${node.type}.cache.ttl`)
  return ttl === undefined ? {} : { ttl }
}

/** Lifetimes are listed from the shortest. */
function notLonger(offered: readonly string[], lifetime: string): readonly string[] {
  const i = offered.indexOf(lifetime)
  return i < 0 ? offered : offered.slice(0, i + 1)
}

/**
 * The request of another vendor with marks that the target takes: the last ones, which mark the longest prompts, in lifetimes
 * that it offers. The others are reported.
 */
export function fitCacheMarks(request: HubRequest, limits: CacheMarkLimits, c: Context): HubRequest {
  if (!hasCacheMarks(request)) return request
  const lost = new Set<Node>()
  const marks = marksOf(request, limits, lost, c)
  const fitting = new Map<Node, CacheMark>()
  let offered = limits.lifetimes
  marks.forEach((node, i) => {
    if (marks.length - i > limits.count) {
      lose(node, lost, c)
      return
    }
    const mark = fittingMark(node, offered, c)
    if (mark !== undefined && mark !== node.cache) fitting.set(node, mark)
    const lifetime = mark?.ttl ?? limits.descendingFrom
    if (limits.descendingFrom !== undefined && lifetime !== undefined) offered = notLonger(offered, lifetime)
  })
  if (fitting.size === 0 && lost.size === 0) return request

  const remark = <T extends Marked>(node: T): T => {
    const cache = fitting.get(node)
    if (cache !== undefined) return { ...node, cache }
    if (!lost.has(node)) return node
    const { cache: _gone, ...rest } = node
    return rest as T
  }
  const inPart = (part: Part): Part => {
    const marked = remark(part)
    return marked.type === 'tool-result' ? { ...marked, parts: marked.parts.map(inPart) } : marked
  }
  return {
    ...request,
    ...(request.tools === undefined ? {} : { tools: request.tools.map((tool) => remark(tool)) }),
    turns: request.turns.map((turn) => ({ ...turn, parts: turn.parts.map(inPart) })),
  }
}
