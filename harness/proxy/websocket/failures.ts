import type { Failure } from 'wireproof'

/** The client opens another WebSocket and goes on there: https://platform.openai.com/docs/guides/websocket-mode. */
export const limitReached: Failure = {
  kind: 'invalid-request',
  status: 400,
  code: 'websocket_connection_limit_reached',
  message: 'this WebSocket has reached its limit and takes nothing more; open another one',
}

export const tooManyConnections: Failure = {
  kind: 'overloaded',
  status: 503,
  code: 'websocket_connection_limit_reached',
  message: 'there are as many WebSockets as this server takes; close one, wait, or use HTTP',
  retryAfterMs: 1000,
}

export const tooManyStreams: Failure = {
  kind: 'rate-limit',
  status: 429,
  code: 'websocket_stream_limit_reached',
  message: 'as many responses as this WebSocket takes are under way or waiting; wait for one of them to end',
}

export const binaryMessage: Failure = {
  kind: 'invalid-request',
  status: 400,
  message: 'a message on this WebSocket is one JSON object in a text frame; this one came in a binary frame',
}
