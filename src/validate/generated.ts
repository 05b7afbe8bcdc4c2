/** One complaint of a generated validator, before it is put into words. */
export interface GeneratedError {
  readonly instancePath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
}

/** A strict validator as `npm run generate` writes it: the complaints of the last call stand on the function itself. */
export interface GeneratedValidator {
  (value: unknown): boolean
  readonly errors?: readonly GeneratedError[] | null
}
