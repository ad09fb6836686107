// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { connect as connectIntercom } from '../../../src/integrations/vendors/intercom.ts';
import { connect as connectMeta } from '../../../src/integrations/vendors/meta-pixel.ts';
import { connect as connectPinterest } from '../../../src/integrations/vendors/pinterest-tag.ts';
import type { Connect, Service, State } from '../../../src/model/types.ts';

const state = (granted: boolean) => ({ grants: { tag: granted } }) as unknown as State;
const service = { id: 'tag', vendorIds: [] } as unknown as Service;
const load = () => {
  throw new Error('the page has its own tag');
};
const vendors: readonly [name: string, connect: Connect, told: unknown[][]][] = [
  [
    'fbq',
    connectMeta,
    [
      ['consent', 'revoke'],
      ['consent', 'grant'],
    ],
  ],
  [
    'pintrk',
    connectPinterest,
    [
      ['setconsent', false],
      ['setconsent', true],
    ],
  ],
  ['Intercom', connectIntercom, [['shutdown'], ['boot', { app_id: 'own' }]]],
];

afterEach(() => {
  for (const [name] of vendors) Reflect.deleteProperty(window, name);
});

test.each(vendors)(
  "%s: the page's own snippet, which loads nothing where it finds one, is not forestalled",
  (name, connect, told) => {
    Reflect.set(window, 'intercomSettings', { app_id: 'own' });
    const integration = connect(service, load, state(true));
    expect(name in window).toBe(false);
    const heard: unknown[][] = [];
    Reflect.set(window, name, (...args: unknown[]) => heard.push(args));
    integration.update?.(state(false), state(true));
    integration.update?.(state(true), state(false));
    expect(heard).toEqual(told);
  },
);
