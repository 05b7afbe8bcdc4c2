import { expect, it } from 'vitest'
import { createMemory } from './memory.ts'

const items = (size: number) => ['x'.repeat(size - 1), 'y']

it('knows the last response of each lane', () => {
  const memory = createMemory(100)
  memory.remember('a', { id: 'r1', items: ['1'] })
  memory.remember('b', { id: 'r2', items: ['2'] })
  memory.remember('a', { id: 'r3', items: ['1', '3'] })
  expect(memory.find('r1')).toBeUndefined()
  expect(memory.find('r2')).toEqual(['2'])
  expect(memory.find('r3')).toEqual(['1', '3'])
})

it('forgets the lane that was silent for longest when there is too much', () => {
  const memory = createMemory(100)
  memory.remember('a', { id: 'r1', items: items(40) })
  memory.remember('b', { id: 'r2', items: items(40) })
  memory.remember('a', { id: 'r3', items: items(40) })
  expect(memory.find('r2')).toEqual(items(40))
  memory.remember('c', { id: 'r4', items: items(40) })
  expect(memory.find('r2')).toBeUndefined()
  expect([memory.find('r3'), memory.find('r4')]).toEqual([items(40), items(40)])
})

it('holds no response that is larger than all it may hold, nor the one before it', () => {
  const memory = createMemory(100)
  memory.remember('a', { id: 'r1', items: items(100) })
  expect(memory.find('r1')).toEqual(items(100))
  memory.remember('a', { id: 'r2', items: items(101) })
  expect([memory.find('r1'), memory.find('r2')]).toEqual([undefined, undefined])
})
