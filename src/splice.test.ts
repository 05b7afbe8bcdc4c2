import { describe, expect, it } from 'vitest'
import { spliceMembers } from './splice.ts'

describe('spliceMembers()', () => {
  it('replaces the value of a member and no other byte', () => {
    const text = '{ "n": 9007199254740993,\n  "model" : "a\\"b" , "x": {"model":"inner"} }'
    expect(spliceMembers(text, [{ member: 'model', value: 'c' }])).toBe(
      '{ "n": 9007199254740993,\n  "model" : "c" , "x": {"model":"inner"} }',
    )
  })

  it('adds a member that is absent', () => {
    expect(spliceMembers('{"a":1}', [{ member: 'stream', value: true }])).toBe('{"stream":true,"a":1}')
    expect(spliceMembers(' { } ', [{ member: 'stream', value: false }])).toBe(' {"stream":false } ')
  })

  it('replaces the duplicate that counts', () => {
    expect(JSON.parse(spliceMembers('{"model":"a","model":"b"}', [{ member: 'model', value: 'c' }]))).toEqual({
      model: 'c',
    })
  })

  it('sets several', () => {
    const text = spliceMembers('{"stream":false,"model":"m","z":[]}', [
      { member: 'model', value: 'longer name' },
      { member: 'stream', value: true },
    ])
    expect(text).toBe('{"stream":true,"model":"longer name","z":[]}')
  })
})
