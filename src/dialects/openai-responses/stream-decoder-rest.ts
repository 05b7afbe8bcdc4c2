import { typeOfItem } from './items.ts'
import { endParts } from './stream-decoder-content.ts'
import { createAnnounced, endItem } from './stream-decoder-items.ts'
import { broken, type ItemState, type Reading } from './stream-decoder-state.ts'
import { isWire } from './wire-object.ts'

/**
 * The output of the last event: items that were never told come whole, items that were never ended are ended. Some servers
 * number or name items differently here, so an item counts as told when its id, its call or its place is known.
 */
export function fillFromOutput(r: Reading, output: readonly unknown[]): void {
  const { s } = r
  const told = (): readonly ItemState[] => Object.values(s.items)
  output.forEach((value, n) => {
    if (!isWire(value)) throw broken(`output item ${n} is no object`)
    const type = typeOfItem(value, `/response/output/${n}`)
    const same = told().find(
      ({ id, callId }) => (id !== undefined && id === value['id']) || (callId !== '' && callId === value['call_id']),
    )
    const item = same ?? (s.items[n]?.type === type ? s.items[n] : undefined)
    if (item === undefined) {
      if (s.items[n] !== undefined || told().length >= output.length) return
      r.x.report('repaired', 'late-member', undefined, undefined, { detail: 'an item that only the last event tells' })
      endItem(r, createAnnounced(r, value, n), value, `/response/output/${n}`)
    } else if (!item.done && item.type === type) {
      r.x.report('repaired', 'unclosed-part', undefined, undefined, { detail: type })
      endItem(r, item, value, `/response/output/${n}`)
    }
  })
}

/** Ends what the stream left open. */
export function endOpenItems(r: Reading, incomplete: boolean): void {
  for (const item of Object.values(r.s.items)) {
    if (item.done) continue
    item.done = true
    r.x.report('repaired', 'unclosed-part', undefined, undefined, { detail: item.type })
    if (item.kind === 'message') endParts(r, item, incomplete)
    else if (item.index >= 0)
      r.out.push({ type: 'part-end', index: item.index, ...(incomplete ? { incomplete: true } : {}) })
  }
}
