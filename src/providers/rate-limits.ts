/** The headers in which a vendor tells of one of its limits. `*` stands for a name that the vendor makes up. */
export interface RateLimitHeaders {
  /** What is limited, in the vendor's word: `requests`, `tokens`, `primary`. A `*` of the headers is put before it. */
  readonly name: string
  readonly limit?: string
  readonly remaining?: string
  readonly usedPercent?: string
  readonly windowMinutes?: string
  readonly reset?: string
  /** How `reset` is written: `6m0s`, RFC 3339, or seconds since 1970. */
  readonly resetForm: 'duration' | 'date' | 'unix-seconds'
}
