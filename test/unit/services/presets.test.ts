import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { preferences } from '../../../src/locales/en.ts';
import { cookieRule, serviceRule } from '../../../src/model/config/config-schema.ts';
import { findViolations } from '../../../src/model/config/schema.ts';
import { namesOverlap } from '../../../src/model/declaration/names-overlap.ts';
import type { Preset } from '../../../src/model/types.ts';
import { builtInPresets } from '../../../src/services/built-in-presets.ts';
import { presetNames } from '../../../src/services/preset-names.ts';
import { presetProviders } from '../../../src/services/preset-providers.ts';
import { presets } from '../../../src/services/presets.ts';
import { servicesPage } from './services-page.ts';

const all = Object.entries(presets);
const files = readdirSync('src/services').map((file) => file.replace('.ts', ''));

test('each preset is one file, which exports the preset alone; there are at least fifty', async () => {
  const names = Object.keys(presets).sort();
  expect(names.length).toBeGreaterThanOrEqual(50);
  expect(files.filter((file) => !file.includes('preset')).sort()).toEqual(names);
  expect(presetNames).toEqual(names);
  for (const [name, preset] of all) {
    expect(Object.values(await import(`../../../src/services/${name}.ts`))).toEqual([preset]);
  }
});

test.each(all)('%s: the facts have the form that a configuration may have, sources and a date', (name, preset) => {
  const { label, provider, privacyUrl, cookies = [], onWithdraw = 'none', idShape, research, purposeKey } = preset;
  expect(findViolations(serviceRule([]), { label, provider, privacyUrl, cookies, onWithdraw }, name)).toEqual([]);
  const isLifetime = /^(\d+ (second|week)s?)$/;
  for (const cookie of cookies.filter(({ lifetime }) => !isLifetime.test(lifetime)))
    expect(findViolations(cookieRule, cookie, cookie.name)).toEqual([]);
  expect(privacyUrl).toMatch(/^https:\/\//);
  expect(preferences).toHaveProperty(purposeKey);
  if (idShape) expect(idShape.example).toMatch(idShape.pattern);
  expect(research?.lookedUp).toMatch(/^\d{4}-\d\d-\d\d$/);
  // What no source was found for is said.
  expect(Object.keys(research?.sources ?? {}).length > 0 || research?.unverified).toBeTruthy();
  expect(Boolean(preset.integration)).toBe(existsSync(`src/integrations/vendors/${name}.ts`));
});

const legalForm = /( (Limited|Ltd\.?|Inc\.|LLC|B\.V\.|A\/S|ApS|SAS?|SL|AB|OÜ|KG|s\.r\.o\.)| Company)$/;

test('a legal entity, and a country outside the EEA, is named only with its source', () => {
  const unsourced = all.flatMap(([name, { provider, research }]) => {
    const { sources = {}, thirdCountry } = research ?? {};
    return [
      ...(legalForm.test(provider) && !sources.provider ? [`${name} ${provider}`] : []),
      ...(thirdCountry && !sources.thirdCountry?.startsWith('https://') ? [`${name} ${thirdCountry}`] : []),
    ];
  });
  expect(unsourced).toEqual([]);
});

test('the first layer knows the same providers as the built-in presets', () => {
  const providers = Object.entries(builtInPresets).map(([name, { provider }]) => [name, provider]);
  expect(presetProviders).toEqual(Object.fromEntries(providers));
});

/** Vendors that leave the same names: each pair as it is written here. */
const sharing = [
  ['google-ads', 'google-analytics'],
  ['matomo', 'piwik-pro'],
];

test('no name of one vendor takes the cookie of another, but for those that really share it', () => {
  const own = ({ cookies = [] }: Preset) => cookies.filter(({ domain }) => !domain);
  const overlaps = all.flatMap(([name, preset]) =>
    all.flatMap(([otherName, other]) =>
      name < otherName && !sharing.some(([first, second]) => first === name && second === otherName)
        ? own(preset).flatMap((cookie) =>
            own(other).flatMap((theirs) =>
              (cookie.kind ?? 'cookie') === (theirs.kind ?? 'cookie') && namesOverlap(cookie.name, theirs.name)
                ? [`${name} ${cookie.name} / ${otherName} ${theirs.name}`]
                : [],
            ),
          )
        : [],
    ),
  );
  expect(overlaps).toEqual([]);
  // A prefix must leave the cookies of the site itself alone, as far as one can tell.
  const short = all.flatMap(([name, preset]) =>
    own(preset).flatMap((cookie) => (/^\w{0,2}\*$/.test(cookie.name) ? [`${name} ${cookie.name}`] : [])),
  );
  expect(short).toEqual([]);
});

test('docs/services.md is what the data files say (UPDATE_DOCS=1 writes it)', () => {
  const page = servicesPage(presets);
  expect(readFileSync('docs/services.md', 'utf8')).toBe(page);
});
