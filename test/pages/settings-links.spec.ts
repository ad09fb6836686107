import { onlyInChromium } from '../support/engines.ts';
import { expect, test } from '../support/fixtures.ts';
import { config, home, nextPage, servePages, settingsLink, setUp } from './site.ts';

const partner = 'https://partner.test/privacy';

test(
  'links that are not ours and routes in the hash stay as they are; controls in components work, by keyboard too',
  onlyInChromium,
  async ({ net, visitor, banner, preferences }) => {
    net.page(partner, '<h1>Partner</h1>');
    servePages(net, {
      head: setUp(),
      body: `<main><h1>Kop</h1>
        <a id="partner" href="${partner}#cookie-settings">Partner</a> <a id="route" href="#/route">Route</a>
        <x-menu></x-menu></main>`,
    });
    await visitor.goto(home);
    await banner.shown();
    await visitor.run(() => {
      // A component whose button has another component for its icon.
      const menu = document.querySelector('x-menu')?.attachShadow({ mode: 'open' });
      for (const name of ['data-consent-open', 'data-consent-action']) {
        const button = document.createElement('button');
        button.setAttribute(name, name === 'data-consent-open' ? 'preferences' : 'withdraw');
        const icon = button.appendChild(document.createElement('x-icon'));
        icon.attachShadow({ mode: 'open' }).append(name);
        menu?.append(button);
      }
      addEventListener('hashchange', () => Object.assign(window, { routes: [location.hash] }));
    });
    await visitor.click('#route');
    await visitor.until(() => 'routes' in window && location.hash === '#/route');
    await visitor.click('x-menu >>> [data-consent-open] > x-icon');
    await preferences.shown();
    await preferences.accept();
    await visitor.run(() => {
      document.querySelector('x-menu')?.shadowRoot?.querySelector<HTMLElement>('[data-consent-action]')?.focus();
    });
    await visitor.press('Enter');
    await visitor.until(() => window.akkoord?.has('analytics') === false);

    // Code of the page that goes to the hash: the route is there again, as the router knows it.
    await visitor.run(() => {
      location.hash = '#cookie-settings';
    });
    await preferences.shown();
    await visitor.until(() => location.hash === '#/route');
    await visitor.press('Escape');
    await preferences.gone();

    await visitor.click('#partner');
    await visitor.until((partner: string) => location.href === `${partner}#cookie-settings`, partner);
    // The only settings link of that page is in a component, and the one to the partner does not count.
    await visitor.goto(home);
    await visitor.until(() => document.querySelector('akkoord-trigger') !== null);
  },
);

test(
  'opened at the hash, with a withdrawal that loads the page again: the preferences do not open a second time',
  onlyInChromium,
  async ({ net, visitor, banner, preferences }) => {
    const pixel = { label: 'Pixel', onWithdraw: 'reload' };
    servePages(net, {
      head: setUp({ ...config, categories: { targeting: { services: { pixel } } } }),
      body: settingsLink,
    });
    await visitor.goto(home);
    await banner.accept();
    await visitor.goto(`${nextPage}?a=b#cookie-settings`);
    await preferences.shown();
    net.forget();
    await preferences.reject();
    await net.request(nextPage);
    await visitor.until(() => document.readyState === 'complete' && window.akkoord?.state.view === 'none');
    expect(await visitor.run(() => location.search + location.hash)).toBe('?a=b');
    expect(await preferences.count()).toBe(0);
  },
);
