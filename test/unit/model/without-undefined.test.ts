import { expect, test } from 'vitest';
import { resolveConfig } from '../../../src/model/config/resolve-config.ts';
import { withoutUndefined } from '../../../src/model/config/without-undefined.ts';
import type { ConfigInput } from '../../../src/model/types.ts';
import { readConsent } from '../../../src/server.ts';

const input = {
  revision: undefined,
  scriptTimeout: undefined,
  settingsHashes: undefined,
  controller: undefined,
  cookie: { name: undefined, days: undefined, domain: '.voorbeeld.nl' },
  gpc: 'ignore',
} as unknown as ConfigInput;

test('a field that is there but undefined takes the place of no default', () => {
  expect(resolveConfig(withoutUndefined(input), {})).toMatchObject({
    revision: 1,
    scriptTimeout: 1e4,
    controller: {},
    cookie: { name: 'akkoord', days: 182, domain: '.voorbeeld.nl' },
    gpc: 'ignore',
  });
  expect(withoutUndefined({ cookie: undefined } as unknown as ConfigInput)).toEqual({});
});

test('nor on a server', () => {
  const now = Date.UTC(2026, 10, 22, 12);
  const record = `akkoord=1.1.${((now - 864e5) / 1000).toString(36)}.banner.functional~analytics~targeting.`;
  expect(readConsent(record, input, now).grants).toMatchObject({ analytics: true });
});
