export type { ClientRequest, ClientResponse, WholeResponse } from './http.ts'
export { jsonRequest, send, sendWhole } from './http.ts'
