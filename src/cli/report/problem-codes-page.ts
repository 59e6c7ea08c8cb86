import type { Message } from '#pack/check/message.ts'
import { MESSAGE_GROUPS } from '#pack/check/messages/all-messages.ts'

const HEAD = `# What \`beffroi check\` tells

Every kind of problem has a permanent code: tests, editors and search engines may point at it. An **error** keeps a pack from
being built; a *warning* does not. \`npx beffroi check <folder> --lang en\` (or \`fr\`) tells them in words, \`--json\` for machines:

\`\`\`json
{ "packs": [{ "folder": "…", "errors": 1, "warnings": 0, "problems": [
  { "code": "unknown-field", "severity": "error", "file": "stops/phare/stop.json", "line": 10, "column": 3,
    "at": "/horus", "values": { "field": "horus", "nearest": "hours" }, "sentence": "…", "remedy": "…" }], "coverage": [] }] }
\`\`\`

The exit code is 1 where there is an error, else 0. \`test/packs/<code>/\` holds a bad pack for each code.
This page is made from the message table by \`npm run problem-codes\`; words in braces stand for what is found in the pack.
`

/** docs/problem-codes.md: every code with its sentence and its remedy. */
export function problemCodesPage(): string {
  return [HEAD, ...Object.entries(MESSAGE_GROUPS).map(([title, messages]) => groupTable(title, messages))].join('\n')
}

function groupTable(title: string, messages: Readonly<Record<string, Message>>): string {
  const rows = Object.entries(messages).map(
    ([code, { severity, en }]) =>
      `| \`${code}\` | ${severity === 'error' ? '**error**' : '*warning*'} | ${cell(en[0])} | ${cell(en[1])} |`,
  )
  return `## ${title}\n\n| code | | what is wrong | what to do |\n|---|---|---|---|\n${rows.join('\n')}\n`
}

/** Placeholders without how to say them; optional parts without their brackets. */
function cell(template: string): string {
  return template
    .replaceAll(/\{(\w+):\w+\}/g, '{$1}')
    .replaceAll(/\[\[|\]\]/g, '')
    .replaceAll('|', '\\|')
    .replaceAll('<', '&lt;')
}
