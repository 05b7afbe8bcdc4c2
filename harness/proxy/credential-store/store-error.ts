/** What stands against using the kept credentials, and what to do about it; never a part of one. */
export class CredentialStoreError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'CredentialStoreError'
  }
}

/** An error of the file system in the words of the store. */
export function fileError(doing: string, file: string, error: unknown): CredentialStoreError {
  const { code, message } = error as NodeJS.ErrnoException
  return new CredentialStoreError(`cannot ${doing} ${file}: ${code ?? message}`)
}
