/**
 * A normal form of JSON text in which numbers keep their exact value: `1.0`, `1` and `10e-1` are the same, 9007199254740993
 * and 9007199254740992 are not. Keys are sorted, of duplicates the last one counts. `undefined` where the text is no JSON.
 */
export function exactJson(text: string): string | undefined {
  try {
    JSON.parse(text)
  } catch {
    return undefined
  }
  return readValue({ tokens: text.match(TOKEN) ?? [], at: 0 })
}

const TOKEN = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[[\]{}:,]/g

interface Reader {
  readonly tokens: readonly string[]
  at: number
}

function readValue(reader: Reader): string {
  const token = reader.tokens[reader.at++] ?? 'null'
  if (token === '[') return readArray(reader)
  if (token === '{') return readObject(reader)
  if (token.startsWith('"')) return JSON.stringify(JSON.parse(token))
  return /[\d]/.test(token) ? exactNumber(token) : token
}

function readArray(reader: Reader): string {
  const items: string[] = []
  while (reader.tokens[reader.at] !== ']') {
    items.push(readValue(reader))
    if (reader.tokens[reader.at] === ',') reader.at++
  }
  reader.at++
  return `[${items.join()}]`
}

function readObject(reader: Reader): string {
  const members = new Map<string, string>()
  while (reader.tokens[reader.at] !== '}') {
    const key = readValue(reader)
    reader.at++
    members.set(key, readValue(reader))
    if (reader.tokens[reader.at] === ',') reader.at++
  }
  reader.at++
  return `{${[...members.keys()]
    .sort()
    .map((key) => `${key}:${members.get(key)}`)
    .join()}}`
}

/**
 * Integers are compared digit by digit; a fraction has no more than the precision of a double anywhere in the field.
 * Sign, digits without leading or trailing zeros, and the power of ten of the last digit.
 */
export function exactNumber(token: string): string {
  const exact = digitsOf(token)
  const double = Number(token)
  return exact.includes('e-') && Number.isFinite(double) ? digitsOf(String(double)) : exact
}

function digitsOf(token: string): string {
  const [, sign = '', whole = '', fraction = '', power = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(token) ?? []
  const digits = `${whole}${fraction}`.replace(/^0+/, '')
  const kept = digits.replace(/0+$/, '')
  if (kept === '') return '0'
  const exponent = BigInt(power) - BigInt(fraction.length) + BigInt(digits.length - kept.length)
  return `${sign}${kept}e${exponent}`
}
