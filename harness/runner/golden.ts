import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The folder `golden` of this installation: in a checkout it stands beside `harness`, in the published package beside
 * `dist`; the bundler moves this file, so the way up is searched and not counted.
 */
export function goldenFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  for (;;) {
    const golden = join(folder, 'golden')
    if (existsSync(join(golden, 'requirements'))) return golden
    const above = dirname(folder)
    if (above === folder) throw new Error('the folder golden is missing from this installation of wireproof')
    folder = above
  }
}
