import { writeFileSync } from 'node:fs';
import { preferences } from '../../../src/locales/en.ts';
import type { CookieInput, Preset } from '../../../src/model/types.ts';

const INTRODUCTION = `# Services that the library knows

This page is generated from the files in \`src/services\`: \`UPDATE_DOCS=1 npx vitest run --project unit test/unit/services\`. A unit test compares the two.

A configuration names a service by \`preset\`, in the category in which the site puts it:

\`\`\`json
"targeting": { "services": { "meta-pixel": { "preset": "meta-pixel", "id": "1234567890123456" } } }
\`\`\`

The facts come with the preset, and your own fields replace them. With an \`id\`, where **Id** below says what that looks like, the library loads the service itself once it is granted, unless the page has a tag of its own for it. Without one, [hold the vendor's tag](held-elements.md). Take the \`<noscript>\` part out of the vendor's snippet.

The file of a preset, \`services/<name>.js\`, is fetched by the pages whose configuration names it (Google Analytics, YouTube, Vimeo and Google Maps are part of the library); \`integrations/<name>.js\` follows once the service is granted. Nothing is released earlier or later because of them. The banner, which names providers, waits for them for at most three seconds. With npm, pass them on: \`init(config, { services: { hotjar } })\` after \`import { hotjar } from 'akkoord/services/hotjar'\`, or \`{ hotjar: () => import('akkoord/services/hotjar') }\`.

**Consent** below says what a vendor is told. *Reload*: it cannot be switched off, so the page is reloaded when consent is taken back. A cookie with a domain behind it is stored on that domain: it is shown to visitors, and only its owner can delete it.

**Calls** are functions of the vendor that the code of pages calls, as in \`onclick="fbq('track', 'Lead'); send()"\`. While the service is refused they are there and do nothing; once it is granted they make way for the vendor's own. They come with the file of the preset: code that calls one while the page is still being parsed can be earlier (but for \`fbq\` without an \`id\`, which is part of the library). Then write \`calls\` yourself, which holds from the first moment. \`gtag\` needs none.

**Not verified** are facts for which no source of the vendor itself was found. Neither are cookies whose only source is the Open Cookie Database. Look at those before you publish: your own fields replace them. Legal entities are named only where a source has them; otherwise it is the name of the company. **Outside the EEA** says where data go by a source of the vendor itself; where it is not there, none was read. Visitors see what you write as \`transfer\`, because the country and the basis depend on your contract.`;

/** Presets whose vendor has a call for consent that does not stop everything. */
const vendorsToldBeforeReload = new Set(['microsoft-clarity', 'microsoft-uet', 'piwik-pro']);

const placeOf = ({ kind = 'cookie', domain }: CookieInput) =>
  [kind === 'cookie' ? '' : kind, domain ?? ''].filter(Boolean).join(', ');

/** Writes the page that lists all presets. With `UPDATE_DOCS` in the environment it replaces the one in the docs. */
export function servicesPage(presets: Readonly<Record<string, Preset>>): string {
  const text = [INTRODUCTION, ...Object.entries(presets).map(section)].join('\n\n');
  const page = `${text}\n`;
  if (process.env.UPDATE_DOCS) writeFileSync('docs/services.md', page);
  return page;
}

function section([name, preset]: readonly [string, Preset]): string {
  const { label, provider, privacyUrl, usualCategory, purposeKey, cookies = [], calls = [], research } = preset;
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Provider', `${provider} ([privacy statement](${privacyUrl}))`],
    ['Usual category', `\`${usualCategory}\``],
    ['Purpose', preferences[purposeKey]],
    ['Id', idOf(preset)],
    ['Consent', consentOf(name, preset)],
    ['Calls', calls.map((path) => `\`${path}\``).join(', ')],
    [
      'Sources',
      Object.entries(research?.sources ?? {})
        .map(([fact, source]) => `${fact}: ${source}`)
        .join('; '),
    ],
    ['Outside the EEA', research?.thirdCountry],
    ['Not verified', research?.unverified],
    ['Looked up', research?.lookedUp],
  ];
  const rows = cookies.map((cookie) => `| \`${cookie.name}\` | ${cookie.lifetime} | ${placeOf(cookie)} |`);
  const table = rows.length > 0 ? ['', '| name | lifetime | where |', '| --- | --- | --- |', ...rows] : [];
  return [
    `## ${label}`,
    '',
    `\`"preset": "${name}"\``,
    '',
    ...facts.flatMap(([term, text]) => (text ? [`- ${term}: ${text}`] : [])),
    ...table,
  ].join('\n');
}

/** What an id looks like, and what it needs beside it; undefined: the library loads nothing by an id. */
function idOf({ idShape, isSelfHosted }: Preset): string | undefined {
  return idShape && `such as \`${idShape.example}\`${isSelfHosted ? ', with `scriptUrl`' : ''}`;
}

function consentOf(name: string, { integration, onWithdraw }: Preset): string | undefined {
  if (name.startsWith('google-a') || name === 'google-tag-manager') {
    const consentMode = 'Consent Mode, see [google-analytics.md](google-analytics.md).';
    return onWithdraw === 'reload' ? `${consentMode} *Reload*.` : consentMode;
  }
  if (vendorsToldBeforeReload.has(name))
    return `loaded once granted; told of each decision: \`src/integrations/vendors/${name}.ts\`. *Reload*.`;
  if (onWithdraw === 'reload') return integration ? 'loaded once granted. *Reload*.' : '*Reload*.';
  return integration
    ? `loaded once granted; told of each decision: \`src/integrations/vendors/${name}.ts\`.`
    : undefined;
}
