import { expect, it } from 'vitest'
import { modelOf, readModel } from './request-model.ts'

const long = 'x'.repeat(2000)

it.each([
  ['first', '{"model":"claude-opus-4-8","messages":[]}', 'claude-opus-4-8'],
  ['with blanks', ' {\n  "model" : "m", "x": 1}', 'm'],
  ['escaped', '{"model":"a\\"b\\u00e9"}', 'a"bé'],
  ['behind much else', `{"messages":[{"role":"user","content":"${long}"}],"model":"late"}`, 'late'],
  ['not where it is nested', '{"metadata":{"model":"no"},"model":"yes"}', 'yes'],
  ['not where it is quoted', '{"input":"\\"model\\":\\"no\\"","model":"yes"}', 'yes'],
  ['behind text that a look at the beginning cuts through', `{"input":"${'é🎈'.repeat(300)}","model":"m"}`, 'm'],
  ['of a great length', `{"model":"${long}"}`, long],
  ['absent', '{"messages":[]}', undefined],
  ['of another type', '{"model":7}', undefined],
  ['in no object', '[]', undefined],
  ['in no JSON', 'model=x', undefined],
  ['empty', '', undefined],
])('the model that a body names, %s', (_what, body, model) => {
  const request = { method: 'POST', url: 'https://x.test', headers: {} } as const
  expect(modelOf({ ...request, body })).toBe(model)
  expect(modelOf({ ...request, body: Buffer.from(body) })).toBe(model)
  expect(modelOf({ ...request, body: undefined })).toBeUndefined()
  expect(readModel({ ...request, body })).toBe(model)
  expect(readModel({ ...request, body: Buffer.from(body) })).toBe(model)
  expect(readModel({ ...request, body: undefined })).toBeUndefined()
})
