import { jsonScript, type Script } from '../script.ts'

/** The instance's own form of an error. */
export const messageScript = (status: number, message: string, headers: Script['headers'] = []): Script =>
  jsonScript(status, { message }, headers)

/** The gateway's own form of an error. */
export const detailScript = (status: number, detail: string): Script => jsonScript(status, { detail })

export function textScript(status: number, type: string, text: string): Script {
  return { ...jsonScript(status, text), headers: [['content-type', type]] }
}

/** A block page of what stands before a server. */
export const htmlScript = (status: number): Script =>
  textScript(
    status,
    'text/html; charset=UTF-8',
    `<!DOCTYPE html><html><head><title>${status}</title></head><body>Not answered by the server itself</body></html>`,
  )
