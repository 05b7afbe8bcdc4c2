import { type ProxyHooks, type ProxyOptions, startProxy } from '../../proxy/index.ts'
import { dialectOf, surfaces } from '../model.ts'
import type { Subject } from './subject.ts'

/** What the reference proxy of a run is configured with, for a given upstream of ours. */
export function referenceOptions(upstreamUrl: string, hooks?: ProxyHooks): ProxyOptions {
  return {
    upstreams: surfaces.map((surface) => ({
      name: surface,
      dialect: dialectOf[surface],
      url: `${upstreamUrl}/${surface}`,
      modelPrefixes: [`${surface}/`],
    })),
    ...(hooks === undefined ? {} : { hooks }),
  }
}

/** The reference proxy in this process, sound or with a mutant's hooks. */
export async function inProcessSubject(upstreamUrl: string, hooks?: ProxyHooks): Promise<Subject> {
  const proxy = await startProxy(referenceOptions(upstreamUrl, hooks))
  return {
    name: 'reference proxy (in process)',
    url: proxy.url,
    models: ['{upstream}/{mark}'],
    declared: { model: '{upstream}/{mark}', rung: 'model' },
    close: () => proxy.close(true),
  }
}
