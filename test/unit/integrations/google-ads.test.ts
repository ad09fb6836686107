// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { connect } from '../../../src/integrations/vendors/google-ads.ts';
import type { Service, State } from '../../../src/model/types.ts';
import { googleAds } from '../../../src/services/google-ads.ts';

const state = (granted: boolean) => ({ grants: { ads: granted } }) as unknown as State;
const start = (...vendorIds: string[]) => {
  const service = { ...googleAds, id: 'ads', vendorIds, params: { send_page_view: false } } as unknown as Service;
  const load = () => {
    throw new Error('only the gate may release a tag, because Consent Mode must come first');
  };
  return connect(service, load, state(true));
};
const scripts = () =>
  [...document.querySelectorAll('script')].map(({ type, src, dataset }) => [type, src, dataset.consent]);
const queued = () => (window.dataLayer ?? []).map((entry) => Array.from(entry as ArrayLike<unknown>));

beforeEach(() => {
  document.head.replaceChildren();
  Reflect.deleteProperty(window, 'dataLayer');
});

test('its tag is added once, as a held one, and each id is configured', () => {
  const { update } = start('AW-123456789', 'AW-987654321', 'G-1');
  update?.(state(false), state(true));
  update?.(state(true), state(false));
  expect(scripts()).toEqual([['text/plain', 'https://www.googletagmanager.com/gtag/js?id=AW-123456789', 'ads']]);
  expect(queued()).toEqual([
    ['js', expect.any(Date)],
    ['config', 'AW-123456789', { send_page_view: false }],
    ['config', 'AW-987654321', { send_page_view: false }],
  ]);
});

test.each([
  ['without an id of its own', ['G-1'], ''],
  ['where the page has a tag for it', ['AW-1234567'], '/gtag/js?id=AW-1234567'],
])('nothing is added %s', (_, ids, own) => {
  if (own) document.head.append(Object.assign(document.createElement('script'), { type: 'text/plain', src: own }));
  start(...ids);
  expect(scripts()).toHaveLength(own ? 1 : 0);
  expect(window.dataLayer).toBeUndefined();
});
