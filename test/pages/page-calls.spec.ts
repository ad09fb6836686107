import { onlyInChromium } from '../support/engines.ts';
import { expect, test } from '../support/fixtures.ts';
import type { Net } from '../support/net.ts';
import type { Visitor } from '../support/visitor.ts';
import { complaints, home, nextPage, servePages, settingsLink, settle, setUp } from './site.ts';

test(
  'a button that calls a refused tracker still does its own work',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    const services = { pixel: { preset: 'meta-pixel' }, recordings: { preset: 'microsoft-clarity' } };
    const snippet = `<script type="text/plain" data-consent="pixel">if (!window.fbq) { window.seen = []; window.fbq = (...call) => seen.push(call); fbq('init') }</script>`;
    servePages(net, {
      head: setUp({ controller: { name: 'Voorbeeld BV' }, categories: { targeting: { services } } }),
      body: `<script>fbq('track', 'PageView')</script>${snippet}
      <button id="lead" onclick="fbq('track', 'Lead'); clarity('event', 'lead'); akkoord.track('pixel', () => fbq('track', 'Own')); document.title += '+'">Verstuur</button>${settingsLink}`,
    });
    await visitor.goto(home);
    await banner.shown();
    // The banner comes with the files of the presets.
    await visitor.click('#lead');
    await banner.reject();
    await visitor.click('#lead');
    expect(await visitor.run(() => document.title)).toBe('Voorbeeld++');
    expect(await complaints(visitor)).toEqual([]);
    await visitor.run(() => window.akkoord?.acceptAll());
    await visitor.until(() => 'seen' in window);
    await visitor.click('#lead');
    expect(await visitor.run(() => Reflect.get(window, 'seen'))).toEqual([
      ['init'],
      ['track', 'Lead'],
      ['track', 'Own'],
    ]);
  },
);

const pixelId = '1234567890123456';
const withId = { targeting: { services: { pixel: { preset: 'meta-pixel', id: pixelId } } } };
const pixelFile = 'https://connect.facebook.net/en_US/fbevents.js';
const loadedByLibrary = [
  ['consent', 'revoke'],
  ['consent', 'grant'],
  ['init', pixelId],
  ['track', 'PageView'],
];

/** In place of Meta's script: it takes the calls over that waited, and hears those that follow, as `window.heard`. */
const pixelScript = `
  const call = (...words) => (window.heard ??= []).push(words);
  for (const words of fbq.queue.splice(0)) call(...words);
  fbq.callMethod = call;`;
const heard = (visitor: Visitor) => visitor.run(() => Reflect.get(window, 'heard'));

/** Lets the integration of the pixel arrive when told to. */
function holdIntegration(net: Net): () => void {
  let arrive = () => {};
  const isDue = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  net.route('/dist/integrations/meta-pixel.js', async () => {
    await isDue;
    return undefined;
  });
  net.route(pixelFile, { type: 'text/javascript', body: pixelScript });
  return arrive;
}

test(
  'a call between the answer and the arrival of the integration does not fail, and is made after those of the integration',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    const arrive = holdIntegration(net);
    servePages(net, {
      head: setUp({ controller: { name: 'Voorbeeld BV' }, categories: withId }),
      body: `<button id="lead" onclick="fbq('track', 'Lead'); document.title += '+'">Verstuur</button>${settingsLink}`,
    });
    await visitor.goto(home);
    await banner.shown();
    await visitor.until(() => 'fbq' in window);
    await visitor.click('#lead');
    await banner.accept();
    await net.request('/dist/integrations/meta-pixel.js');
    await visitor.click('#lead');
    expect(await visitor.run(() => document.title)).toBe('Voorbeeld++');
    arrive();
    await expect.poll(() => heard(visitor)).toEqual([...loadedByLibrary, ['track', 'Lead']]);
    await visitor.click('#lead');
    expect(await heard(visitor)).toEqual([...loadedByLibrary, ['track', 'Lead'], ['track', 'Lead']]);
    expect(await complaints(visitor)).toEqual([]);
  },
);

test(
  'consent that is taken back before the integration is there: its calls are lost, and a second grant begins anew',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    const arrive = holdIntegration(net);
    servePages(net, { head: setUp({ categories: withId }), body: settingsLink });
    await visitor.goto(home);
    await banner.accept();
    await net.request('/dist/integrations/meta-pixel.js');
    await visitor.run(() => {
      const { fbq, akkoord } = window as Window & { fbq?: (...words: string[]) => void };
      fbq?.('track', 'granted');
      akkoord?.rejectAll();
      fbq?.('track', 'refused');
    });
    arrive();
    // The same module as the library's: it is there when the library has it.
    await visitor.run((file) => import(file).then(() => {}), '/dist/integrations/meta-pixel.js');
    await settle(net, visitor);
    expect(net.thirdParty()).toEqual([]);
    await visitor.run(() => window.akkoord?.acceptAll());
    await expect.poll(() => heard(visitor)).toEqual(loadedByLibrary);
    expect(await complaints(visitor)).toEqual([]);
  },
);

test(
  'on a later page, code of the page that runs before the integration is there is heard after it',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    const calls = { targeting: { services: { pixel: { ...withId.targeting.services.pixel, calls: ['fbq'] } } } };
    const arrive = holdIntegration(net);
    arrive();
    // The parser waits for it until the integration has been asked for, and for a while longer.
    net.route('/slow.js', async () => {
      await net.request('/dist/integrations/meta-pixel.js');
      return { type: 'text/javascript', body: "fbq('track', 'Late')", delay: 300 };
    });
    servePages(net, { head: setUp({ categories: calls }), body: settingsLink });
    await visitor.goto(home);
    await banner.accept();
    await net.request(pixelFile);
    servePages(net, {
      head: setUp({ categories: calls }),
      body: `<script>fbq('track', 'ViewContent')</script><script src="/slow.js"></script>${settingsLink}`,
    });
    net.forget();
    await visitor.goto(nextPage);
    await expect.poll(() => heard(visitor)).toEqual([...loadedByLibrary, ['track', 'ViewContent'], ['track', 'Late']]);
    expect(await complaints(visitor)).toEqual([]);
  },
);

test(
  "a held snippet of the page's own does the loading, also where the configuration has the id, and finds no stub",
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    const arrive = holdIntegration(net);
    const snippet = `<script type="text/plain" data-consent="pixel">
      if (!window.fbq) {
        const wait = (window.fbq = function () { wait.callMethod ? wait.callMethod(...arguments) : wait.queue.push(arguments) });
        wait.queue = [];
        document.head.append(Object.assign(document.createElement('script'), { src: '${pixelFile}' }));
      }
      fbq('init', '${pixelId}');
      fbq('track', 'PageView');
    </script>`;
    servePages(net, { head: setUp({ categories: withId }), body: `${snippet}${settingsLink}` });
    await visitor.goto(home);
    await banner.accept();
    await net.request(pixelFile);
    arrive();
    const own = loadedByLibrary.slice(2);
    await expect.poll(async () => (await heard(visitor))?.length).toBe(loadedByLibrary.length);
    expect(await heard(visitor)).toEqual([...own, ...loadedByLibrary.slice(0, 2)]);

    await visitor.goto(nextPage);
    await expect.poll(async () => (await heard(visitor))?.length).toBe(loadedByLibrary.length);
    expect((await heard(visitor)).filter(([name]: string[]) => name !== 'consent')).toEqual(own);
    expect(await complaints(visitor)).toEqual([]);
  },
);

test(
  'calls that the page itself queued before the answer are dropped, or replayed where that is configured',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    const statistics = 'https://stats.voorbeeld.example/matomo.js';
    const services = {
      matomo: { preset: 'matomo', id: '7', scriptUrl: statistics },
      recordings: { preset: 'microsoft-clarity', id: 'abcdefghij' },
      heatmap: { preset: 'hotjar', id: '1234567', earlyCalls: 'replay' as const },
    };
    for (const tag of [statistics, /clarity\.ms/, /hotjar\.com/]) net.route(tag, { type: 'text/javascript', body: '' });
    servePages(net, {
      head: `<script>
        (window._paq ??= []).push(['trackEvent', 'early']);
        window.clarity ??= function () { (clarity.q ??= []).push(arguments) };
        clarity('event', 'early');
        window.hj ??= function () { (hj.q ??= []).push(arguments) };
        hj('event', 'early');
        function makeCalls(when) { _paq.push(['trackEvent', when]); clarity('event', when); hj('event', when) }
      </script>${setUp({ categories: { analytics: { services } } })}`,
      body: `<button id="call" onclick="makeCalls('refused')">Verstuur</button>${settingsLink}`,
    });
    const queued = () =>
      visitor.run(() => {
        const { _paq, clarity, hj } = window as unknown as {
          _paq: unknown[];
          clarity: { q: unknown[] };
          hj: { q: unknown[] };
        };
        const words = [_paq, clarity.q, hj.q].map((list) => list.map((call) => [...Array.from(call as unknown[])]));
        return words.map((calls) => calls.flatMap(([name, when]) => (/event/i.test(`${name}`) ? [when] : [])));
      });
    await visitor.goto(home);
    await banner.shown();
    await visitor.click('#call');
    await visitor.run(() => {
      document.addEventListener('akkoord:decision', () => Reflect.get(window, 'makeCalls')('granted'), { once: true });
    });
    await banner.accept();
    await net.request(statistics);
    await net.request(/clarity\.ms/);
    await net.request(/hotjar\.com/);
    expect(await queued()).toEqual([['granted'], ['granted'], ['early', 'refused', 'granted']]);

    // What was decided before this page was loaded needs no waiting: nothing is early.
    await visitor.goto(nextPage);
    await net.request(statistics);
    await expect.poll(queued).toEqual([['early'], ['early'], ['early']]);
    expect(await complaints(visitor)).toEqual([]);
  },
);

test(
  'settings for a held tag of the page, in a list that the page makes before the answer, are kept',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    const tag = 'https://stats.voorbeeld.example/matomo.js';
    const services = { matomo: { preset: 'matomo', id: '7', scriptUrl: tag } };
    net.route(tag, { type: 'text/javascript', body: 'window.heard = _paq.map(([name]) => name)' });
    servePages(net, {
      head: `<script>_paq = [['trackPageView'], ['setSiteId', '7']]</script>${setUp({ categories: { analytics: { services } } })}`,
      body: `<script type="text/plain" data-consent="matomo" src="${tag}" async></script>${settingsLink}`,
    });
    await visitor.goto(home);
    await banner.accept();
    await expect.poll(() => heard(visitor)).toEqual(expect.arrayContaining(['trackPageView', 'setSiteId']));
    expect(net.requests(tag)).toHaveLength(1);
  },
);

test(
  'a name that the page declared makes way for the vendor as well',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    const services = { meter: { label: 'Meter', calls: ['meter'] } };
    servePages(net, {
      head: `<script>var meter</script>${setUp({ categories: { analytics: { services } } })}`,
      body: `<script type="text/plain" data-consent="meter">
        window.seen = [];
        if (!window.meter) window.meter = (...call) => seen.push(call);
      </script><button id="lead" onclick="meter('lead')">Verstuur</button>${settingsLink}`,
    });
    await visitor.goto(home);
    await banner.shown();
    await visitor.click('#lead');
    await banner.accept();
    await visitor.until(() => 'seen' in window);
    await visitor.click('#lead');
    expect(await visitor.run(() => Reflect.get(window, 'seen'))).toEqual([['lead']]);
    expect(await complaints(visitor)).toEqual([]);
  },
);

test(
  'Google Ads alone: `gtag` is there before the answer, and what it was told as an event by then is dropped or replayed',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    net.route('https://www.googletagmanager.com/gtag/js', { type: 'text/javascript', body: '' });
    const events = () =>
      visitor.run(() => {
        const commands = (window.dataLayer ?? []).map((entry) => Array.from(Object(entry)));
        return commands.filter(([name]) => name === 'event').map(([, name]) => name);
      });
    for (const [earlyCalls, expected] of [
      ['drop', ['granted']],
      ['replay', ['early', 'refused', 'granted']],
    ] as const) {
      await test.step(earlyCalls, async () => {
        const services = { ads: { preset: 'google-ads', id: 'AW-123456789', earlyCalls, onWithdraw: 'none' as const } };
        servePages(net, {
          head: setUp({ categories: { targeting: { services } } }),
          body: `<script>gtag('event', 'early')</script>
          <button id="lead" onclick="gtag('event', 'refused')">Verstuur</button>${settingsLink}
          <script>document.addEventListener('akkoord:decision', () => gtag('event', 'granted'))</script>`,
        });
        await visitor.goto(home);
        await banner.shown();
        await visitor.click('#lead');
        expect(net.thirdParty()).toEqual([]);
        expect(await visitor.cookies()).toEqual([]);
        await banner.accept();
        await net.request('https://www.googletagmanager.com/gtag/js');
        expect(await events()).toEqual(expected);
        await visitor.clearCookies();
        net.forget();
      });
    }
    expect(await complaints(visitor)).toEqual([]);
  },
);
