// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { connect as connectWithCookies } from '../../../src/integrations/vendors/matomo.ts';
import { connect } from '../../../src/integrations/vendors/matomo-cookieless.ts';
import type { Connect, Service, State } from '../../../src/model/types.ts';
import { matomoCookieless } from '../../../src/services/matomo-cookieless.ts';

const state = (granted: boolean) => ({ grants: { stats: granted } }) as unknown as State;
const service = {
  ...matomoCookieless,
  id: 'stats',
  vendorIds: ['7'],
  scriptUrl: '/matomo/matomo.js',
} as unknown as Service;

/** What Matomo's queue has after a yes and a no. */
function heard(connectService: Connect): unknown[] {
  Reflect.deleteProperty(window, '_paq');
  const scripts: string[] = [];
  const load = (url: string) => {
    scripts.push(url);
    return document.createElement('script');
  };
  connectService(service, load, state(true)).update?.(state(false), state(true));
  expect(scripts).toEqual(['/matomo/matomo.js']);
  return Reflect.get(window, '_paq');
}

test('Matomo is told to use no cookies before all else, and has none to delete', () => {
  const calls = [
    ['requireConsent'],
    ['setConsentGiven'],
    ['setTrackerUrl', '/matomo/matomo.php'],
    ['setSiteId', '7'],
    ['trackPageView'],
    ['enableLinkTracking'],
    ['forgetConsentGiven'],
  ];
  expect(heard(connect)).toEqual([['disableCookies'], ...calls]);
  expect(heard(connectWithCookies)).toEqual([...calls, ['deleteCookies']]);
  expect(matomoCookieless.cookies).toBeUndefined();
});
