import { defaultModels, type Subject } from './subject.ts'

export type UrlOptions = Omit<Subject, 'name' | 'url' | 'close' | 'models'> & { readonly models?: readonly string[] }

/** A gateway that somebody else started. */
export function urlSubject(url: string, options: UrlOptions = {}): Subject {
  const bare = url.replace(/\/+$/, '').replace(/\/v1$/, '')
  return { models: defaultModels, ...options, name: bare, url: bare, close: async () => {} }
}
