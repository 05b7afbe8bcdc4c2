import { forwardedHeaders, ownHeaders } from './forwarded.ts'
import { openaiPath, openaiRateLimits } from './openai.ts'
import type { Provider } from './provider.ts'

/**
 * Azure OpenAI by its v1 surface: base `https://RESOURCE.openai.azure.com/openai/v1`, the key in `api-key`, the name of the
 * deployment as the model. Microsoft's document: "Azure OpenAI in Azure AI Foundry Models v1 API".
 */
export const azureOpenai: Provider = {
  id: 'azure-openai',
  dialects: ['openai-chat', 'openai-responses'],
  // Chat keeps nothing unasked, and other vendors keep nothing at all.
  profile: { responsesStore: false },
  sendsItemIds: true,
  rateLimits: openaiRateLimits,
  prepare(call) {
    const { credential, clientHeaders } = call
    const base = call.baseUrl.replace(/\/+$/, '')
    const versioned = /\/openai\/v1(\?|$)/.test(base) ? base : `${base}/openai/v1`
    const mark = versioned.indexOf('?')
    const query = mark < 0 ? '' : versioned.slice(mark)
    const key = credential?.kind === 'bearer' ? 'authorization' : 'api-key'
    const value = credential?.kind === 'bearer' ? `Bearer ${credential.value}` : credential?.value
    return {
      url: `${mark < 0 ? versioned : versioned.slice(0, mark)}${openaiPath(call)}${query}`,
      headers: {
        ...ownHeaders,
        ...forwardedHeaders(clientHeaders),
        ...(call.endpoint === 'models' ? {} : { 'content-type': 'application/json' }),
        ...(value === undefined ? {} : { [key]: value }),
      },
    }
  },
}
