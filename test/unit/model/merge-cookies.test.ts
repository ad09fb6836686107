import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeService } from '../../../src/model/config/complete-service.ts';
import { mergeCookies } from '../../../src/model/config/merge-cookies.ts';
import { resolveConfig } from '../../../src/model/config/resolve-config.ts';
import type { CookieInput, StorageKind } from '../../../src/model/types.ts';
import { presetCookies } from '../../../src/services/preset-cookies.ts';
import { presets } from '../../../src/services/presets.ts';

const known: CookieInput[] = [
  { name: '_one', lifetime: '1 year' },
  { name: '_two_*', lifetime: '1 day', purpose: { nl: 'Van de leverancier' } },
];

describe('the cookies of a site beside those of a preset', () => {
  it('come first, and the others stay', () => {
    const own = [{ name: 'lead', lifetime: '1 day' }];
    expect(mergeCookies(own, known)).toEqual([...own, ...known]);
    expect(mergeCookies([], known)).toEqual(known);
  });
  it('change what they write of one of the preset, and nothing else of it', () => {
    expect(mergeCookies([{ name: '_two_*', lifetime: '2 days' }], known)).toEqual([
      { name: '_two_*', lifetime: '2 days', purpose: { nl: 'Van de leverancier' } },
      known[0],
    ]);
  });
  it('are others where the kind, the domain or the written name differs', () => {
    const others: CookieInput[] = [
      { name: '_one', lifetime: '1 day', kind: 'localStorage' },
      { name: '_one', lifetime: '1 day', domain: 'vendor.example' },
      { name: '_two_abc', lifetime: '1 day' },
    ];
    expect(mergeCookies(others, known)).toEqual([...others, ...known]);
  });
  it('keep their lifetime when the facts of a built-in preset come after its names', () => {
    const names = known.map(({ name }) => ({ name, lifetime: '' }));
    const first = mergeCookies([{ name: '_one', lifetime: '3 years' }], names);
    expect(mergeCookies(first, known).map(({ lifetime }) => lifetime)).toEqual(['3 years', '1 day']);
  });
});

const name = fc.constantFrom(
  ...Object.values(presets).flatMap(({ cookies = [] }) => cookies.map((cookie) => cookie.name)),
);
const kind = fc.constantFrom<StorageKind>('cookie', 'localStorage', 'sessionStorage', 'indexedDB');
/** Anything that a configuration can have there, also what is wrong. */
const cookiesOfSite = fc.oneof(
  fc.constantFrom(undefined, null, [], 'none', {}),
  fc.array(
    fc.oneof(
      fc.anything(),
      fc.record(
        { name, kind, lifetime: fc.string(), domain: fc.constantFrom('', 'vendor.example') },
        { requiredKeys: ['name'] },
      ),
    ),
  ),
);

it('no list of a site takes a cookie of a preset away', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(presets)), cookiesOfSite, (preset, cookies) => {
      const input = { categories: { targeting: { services: { tool: { preset, cookies } } } } };
      const [service] = resolveConfig(input as never, presetCookies).services;
      const facts = presets[preset];
      if (!service || !facts) throw new Error('The service is missing.');
      const complete = completeService(service, facts);
      for (const { name, kind = 'cookie', domain = '' } of facts.cookies ?? []) {
        const isThere = complete.cookies.some(
          (cookie) => cookie.name === name && (cookie.kind ?? 'cookie') === kind && (cookie.domain ?? '') === domain,
        );
        expect(isThere, `${preset}: ${name}`).toBe(true);
      }
      // What core deletes before the file of the preset is there.
      const names = service.cookies.map((cookie) => cookie.name);
      expect(names).toEqual(expect.arrayContaining(presetCookies[preset]?.split(' ') ?? []));
    }),
  );
});
