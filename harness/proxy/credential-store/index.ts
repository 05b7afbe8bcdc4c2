export type { AccountId, LoginRecord, OAuthTokens, PersonalToken } from './record.ts'
export { labelOf, loginOf } from './record.ts'
export { type CredentialStore, openCredentialStore } from './store.ts'
export { CredentialStoreError } from './store-error.ts'
