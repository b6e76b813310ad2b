import { SETTINGS, type Setting } from './config.ts'

/** `docs/settings.md`: the table of settings, in both languages. */
export function settingsDocument(): string {
  const rows: Setting<unknown>[] = Object.values(SETTINGS)
  return [
    '# Settings · การตั้งค่า',
    '',
    'Environment variables, read once at start. An unknown `LCR_*` name or a malformed value stops the program and',
    'is named. Written by `npm run docs:settings`; do not edit by hand.',
    '',
    '| setting | accepts | default | what it does |',
    '|---|---|---|---|',
    ...rows.map(
      ({ env, kind, fallback, about }) =>
        `| \`${env}\` | ${kind.is.en}<br>${kind.is.th} | ${fallback === undefined ? 'unset' : `\`${fallback}\``} | ${about.en}<br>${about.th} |`,
    ),
    '',
  ].join('\n')
}

if (import.meta.main) process.stdout.write(settingsDocument())
