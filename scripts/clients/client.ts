import type { Shown } from './hold.ts'
import type { ClientTransport, Task } from './task.ts'

/** Where one run of a client takes place. */
export interface Place {
  /** Its own home folder; nothing of the user's is seen. */
  readonly home: string
  /** The folder it works in. */
  readonly workspace: string
  /** Where the packages of the clients are installed. */
  readonly modules: string
  /** Base URL of the proxy, or of the GitLab instance, without `/v1`. */
  readonly proxyUrl: string
  /** What opens it. */
  readonly token: string
  readonly task: string
  readonly model: string
  readonly transport: ClientTransport
}

export interface Launch {
  readonly command: string
  readonly args: readonly string[]
  /** All of the environment: nothing is inherited. */
  readonly env: Readonly<Record<string, string>>
}

/** A client as it is: how it is installed, configured, started and read. */
export interface Client {
  /** What `npm run test:clients -- NAME` takes. */
  readonly name: string
  /** Path of its program below `node_modules`; absent where the platform has none. */
  readonly program: string | undefined
  /** Files of its configuration, by path from the home folder. */
  config(place: Place): Readonly<Record<string, string>>
  /** One turn is one process; the second turn continues the conversation of the first. */
  launch(place: Place, prompt: string, turn: number): Launch
  /** What the model said, as the client understood it, from what the process wrote on its standard output. */
  said(stdout: string): readonly string[]
  /** What it has shown of the model's answers, from what the process wrote so far; absent where it shows nothing in between. */
  shown?(stdout: string): Shown
  readonly tasks: readonly Task[]
}
