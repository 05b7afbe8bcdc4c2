import { type CodeRow, diagnosticCodes } from 'wireproof/hub'
import type { ClientProfile } from '../../harness/conformance.gen.ts'
import data from '../../harness/proxy/client-profiles.json' with { type: 'json' }

const cell = (text: string): string => text.replaceAll('|', '\\|')
const severities: Readonly<Record<string, CodeRow>> = diagnosticCodes

function section({ name, title, recognisedBy: { header, startsWith }, accept }: ClientProfile): string {
  const starts = startsWith.map((start) => `\`${start}\``).join(' or ')
  const rows = accept.map(
    ({ code, at = 'anywhere', reason }) =>
      `| \`${code}\` | ${severities[code]?.severity ?? ''} | \`${at}\` | ${cell(reason)} |`,
  )
  return [
    `## ${title}`,
    '',
    `\`--profile ${name}\`. Recognised by the header \`${header}\` that begins with ${starts}.`,
    '',
    '| accepted | severity | where in the request | why the client can do without |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n')
}

/** The page that explains what the proxy accepts on behalf of real clients. */
export function writeClientProfiles(): string {
  return [
    '<!-- Generated from harness/proxy/client-profiles.json by `npm run generate`. Do not edit. -->',
    '# Client profiles',
    '',
    'The proxy refuses a request that would lose something breaking on the way to its upstream. What a real client sends with',
    'every request and can do without is accepted on its behalf, so that it works over every upstream with no flag; it is',
    'reported all the same. With `onLoss` `reject-any` the profile is the whole list of what may be lost.',
    '',
    'A client is recognised by the header in which it names itself. `profile` in `wireproof.proxy.json`, or `--profile`, names',
    'one for every client, or `none`; `accept` adds lines of your own.',
    '',
    ...data.profiles.map(section),
  ].join('\n')
}
