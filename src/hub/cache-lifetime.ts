const minutes: Readonly<Record<string, number>> = { s: 1 / 60, m: 1, h: 60, d: 1440 }

function minutesOf(lifetime: string): number | undefined {
  const [, count = '', unit = ''] = /^(\d+)([smhd])$/.exec(lifetime) ?? []
  const size = minutes[unit]
  return size === undefined ? undefined : Number(count) * size
}

/** The lifetime of the list that is nearest by ratio: 30 minutes are nearer to an hour than to five minutes. */
export function nearestLifetime(lifetime: string, offered: readonly string[]): string | undefined {
  if (offered.includes(lifetime)) return lifetime
  const wanted = minutesOf(lifetime)
  if (wanted === undefined || wanted === 0) return undefined
  let best: { readonly word: string; readonly distance: number } | undefined
  for (const word of offered) {
    const size = minutesOf(word)
    if (size === undefined) continue
    const distance = Math.abs(Math.log(size / wanted))
    if (best === undefined || distance < best.distance) best = { word, distance }
  }
  return best?.word
}
