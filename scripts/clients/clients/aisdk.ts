import { aisdkTasks } from './aisdk-tasks.ts'
import { programClient } from './programs.ts'

/** https://ai-sdk.dev: one program; the provider stands before the model. */
export const aisdk = programClient('aisdk', () => 'ai-sdk.mjs', aisdkTasks)
