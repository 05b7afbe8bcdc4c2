import { CaptureError } from './exchange.ts'
import { reportOf } from './report.ts'
import { runCaptures } from './run.ts'

// `npm run captures [WORD...]`: everything in the folder that WIREPROOF_CAPTURES names. Answers of real servers decode, and
// laws 3 to 9 hold for every target. What real clients sent is checked as what it is; each model request comes back whole,
// arrives or is told at every other dialect, is valid there to the letter, and passes with the profile of its client.
// What came over a WebSocket is sent once more, over a real one, through the proxy.

const folder = process.env['WIREPROOF_CAPTURES'] ?? ''
if (folder === '') console.log('captures: SKIPPED, because WIREPROOF_CAPTURES names no folder')
else
  try {
    const outcome = await runCaptures(folder, process.argv.slice(2))
    console.log(reportOf(outcome).join('\n').trimStart())
    process.exitCode = outcome.failures.length === 0 ? 0 : 1
  } catch (error) {
    if (!(error instanceof CaptureError)) throw error
    console.error(`captures: ${error.message}`)
    process.exitCode = 2
  }
