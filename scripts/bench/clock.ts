type Run = () => unknown

/** Results are kept here, so that no optimizer may think that nobody wants them. */
export const sink: { last: unknown } = { last: undefined }

/** Processor time of this process in milliseconds: what other programs do on the machine is not in it. */
function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function timeBatch(run: Run, count: number): number {
  const start = processorTime()
  for (let i = 0; i < count; i++) sink.last = run()
  return (processorTime() - start) / count
}

export interface ClockOptions {
  /** How long one batch should take, in milliseconds. */
  readonly batch?: number
  readonly rounds?: number
  readonly warmUp?: number
}

/**
 * Times several ways of doing the same, interleaved, and gives the best round of each in milliseconds of processor time a
 * run: other work on the machine only ever makes a round slower, so the best one is the nearest to the truth.
 */
export function race<Names extends string>(
  runs: Readonly<Record<Names, Run>>,
  { batch = 25, rounds = 11, warmUp = 400 }: ClockOptions = {},
): Readonly<Record<Names, number>> {
  const names = Object.keys(runs) as Names[]
  const counts = {} as Record<Names, number>
  const best = {} as Record<Names, number>
  for (const name of names) {
    let runsDone = 0
    const start = processorTime()
    // By the clock on the wall a busy machine would leave the code half optimized.
    do sink.last = runs[name]()
    while (++runsDone < 3 || processorTime() < start + warmUp)
    counts[name] = Math.max(1, Math.round((batch * runsDone) / (processorTime() - start)))
    best[name] = Number.POSITIVE_INFINITY
  }
  for (let round = 0; round < rounds; round++)
    for (const name of round % 2 === 0 ? names : [...names].reverse())
      best[name] = Math.min(best[name], timeBatch(runs[name], counts[name]))
  return best
}

/** The same for what takes turns with the event loop. */
export async function raceAsync<Names extends string>(
  runs: Readonly<Record<Names, () => Promise<unknown>>>,
  { rounds = 5, batch = 40 }: ClockOptions = {},
): Promise<Readonly<Record<Names, number>>> {
  const names = Object.keys(runs) as Names[]
  const best = {} as Record<Names, number>
  const time = async (name: Names, count: number): Promise<number> => {
    const start = processorTime()
    for (let i = 0; i < count; i++) sink.last = await runs[name]()
    return (processorTime() - start) / count
  }
  const counts = {} as Record<Names, number>
  for (const name of names) {
    await time(name, 20)
    counts[name] = Math.max(1, Math.round(batch / (await time(name, 3))))
    best[name] = Number.POSITIVE_INFINITY
  }
  for (let round = 0; round < rounds; round++)
    for (const name of round % 2 === 0 ? names : [...names].reverse())
      best[name] = Math.min(best[name], await time(name, counts[name]))
  return best
}
