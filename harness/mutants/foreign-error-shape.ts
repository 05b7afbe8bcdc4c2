import type { Mutant } from './mutant.ts'

export const foreignErrorShape: Mutant = {
  id: 'foreign-error-shape',
  title: 'Errors have the shape of OpenAI, whatever the client speaks',
  seenIn: ['BerriAI/litellm#39037'],
  hooks: {
    clientBody(body, { client }) {
      if (client !== 'anthropic-messages' || !/"type":\s*"error"/.test(body)) return body
      const { error } = JSON.parse(body) as { readonly error: { readonly message: string } }
      return JSON.stringify({ error: { message: error.message, type: 'None', param: 'None', code: '400' } })
    },
  },
  expect: {
    kills: ['ERR-002', 'SCH-001'],
    by: ['claude-over-*/bad-request'],
  },
}
