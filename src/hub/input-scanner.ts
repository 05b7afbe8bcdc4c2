/**
 * Tells when the JSON object of a tool call's input is complete, without holding text. Four numbers, changed in place:
 *
 * ```
 * started 0 --'{'--> 1 (an object; complete when depth is back at 0)
 *         0 --other--> 2 (no object: whether it is complete cannot be told before the part ends)
 * ```
 */
export interface InputScan {
  depth: number
  inString: 0 | 1
  escaped: 0 | 1
  started: 0 | 1 | 2
}

/** `open`: more must come, or may. `complete`: the object is closed. `overrun`: something stands behind the closed object. */
export type ScanResult = 'open' | 'complete' | 'overrun'

const TAB = 9
const LINE_FEED = 10
const CARRIAGE_RETURN = 13
const SPACE = 32
const QUOTE = 34
const OPEN_BRACKET = 91
const BACKSLASH = 92
const CLOSE_BRACKET = 93
const OPEN_BRACE = 123
const CLOSE_BRACE = 125

export function startScan(): InputScan {
  return { depth: 0, inString: 0, escaped: 0, started: 0 }
}

export function isScanComplete(scan: InputScan): boolean {
  return scan.started === 1 && scan.depth === 0
}

function isBlank(code: number): boolean {
  return code === SPACE || code === LINE_FEED || code === CARRIAGE_RETURN || code === TAB
}

/**
 * Reads one more fragment. It counts braces and brackets outside strings and checks nothing else: whether the input is
 * valid JSON is for whoever parses it.
 */
export function scanInput(scan: InputScan, fragment: string): ScanResult {
  if (scan.started === 2) return 'open'
  let { depth, inString, escaped, started } = scan
  const { length } = fragment
  for (let i = 0; i < length; i++) {
    const code = fragment.charCodeAt(i)
    if (inString === 1) {
      if (escaped === 1) escaped = 0
      else if (code === BACKSLASH) escaped = 1
      else if (code === QUOTE) inString = 0
    } else if (depth > 0) {
      if (code === QUOTE) inString = 1
      else if (code === OPEN_BRACE || code === OPEN_BRACKET) depth++
      else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) depth--
    } else if (!isBlank(code)) {
      if (started === 1) return 'overrun'
      if (code !== OPEN_BRACE) {
        scan.started = 2
        return 'open'
      }
      started = 1
      depth = 1
    }
  }
  scan.depth = depth
  scan.inString = inString
  scan.escaped = escaped
  scan.started = started
  return started === 1 && depth === 0 ? 'complete' : 'open'
}
