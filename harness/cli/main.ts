import { runCommandLine } from './program.ts'

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that left early (`| head`) is no error.
  if (error.code !== 'EPIPE') throw error
})

const code = await runCommandLine(process.argv)
if (code !== 0) process.exitCode = code
