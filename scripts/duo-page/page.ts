import { loadFeatures } from '../matrix/features.ts'
import { errorsSection, readErrors } from './errors-section.ts'
import { flagsSection, modelsSection } from './facts-sections.ts'
import { readParity } from './parity.ts'
import { paritySection, waysSection } from './parity-section.ts'
import type { Section } from './sections.ts'

export const duoPage = new URL('../../docs/gitlab-duo.md', import.meta.url)

/** Everything in docs/gitlab-duo.md that is made from data. */
export function duoSections(features = loadFeatures()): readonly Section[] {
  const parity = readParity()
  return [
    { name: 'ways', lines: waysSection(parity) },
    { name: 'parity', lines: paritySection(parity, features) },
    { name: 'models', lines: modelsSection() },
    { name: 'errors', lines: errorsSection(readErrors()) },
    { name: 'flags', lines: flagsSection() },
  ]
}
