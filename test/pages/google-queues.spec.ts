import { inputsIn } from '../support/engines.ts';
import { expect, html, test } from '../support/fixtures.ts';
import { googleUrl, home, said, settingsLink, settle, setUp } from './site.ts';

/**
 * Stands in for Google's tags as far as queues matter: it takes over the queue that `l` names, in the order in which it
 * finds the entries, and hears what is pushed to that queue later.
 */
const tag = `{
  // As all versions of Google's scripts begin.
  window.google_tag_manager = window.google_tag_manager || {};
  const name = new URL(document.currentScript.src).searchParams.get('l') ?? 'dataLayer';
  const queue = (window[name] ??= []);
  const read = (entry) => Object.prototype.toString.call(entry) === '[object Arguments]' ? Array.from(entry) : entry;
  window.heard = queue.map(read);
  queue.push = (...entries) => window.heard.push(...entries.map(read));
}`;
const gtmUrl = 'https://www.googletagmanager.com/gtm.js';
const held = (code: string) => `<script type="text/plain" data-consent="analytics">${code}</script>`;
const heldTag = (query: string) =>
  `<script type="text/plain" data-consent="analytics" src="${googleUrl}?id=G-TEST000001${query}"></script>`;
const gtmSnippet = (queue: string) => `(function(w,d,s,l,i){w[l]=w[l]||[];w[l].push({'gtm.start':1,event:'gtm.js'});
  var f=d.getElementsByTagName(s)[0],j=d.createElement(s),dl=l!='dataLayer'?'&l='+l:'';j.async=true;
  j.src='${gtmUrl}?id='+i+dl;f.parentNode.insertBefore(j,f);})(window,document,'script','${queue}','GTM-ABC123');`;

const google = { analytics: { services: { 'google-analytics': { preset: 'google-analytics' } } }, targeting: {} };
const withGoogle = setUp({ controller: { name: 'Voorbeeld BV' }, categories: google });
const withoutGoogle = setUp({ controller: { name: 'Voorbeeld BV' }, categories: { analytics: {}, targeting: {} } });
const types = ['ad_storage', 'ad_user_data', 'ad_personalization', 'analytics_storage'];
types.push('functionality_storage', 'personalization_storage', 'security_storage');

/** A visitor who allows statistics and refuses advertising; each page has another way to lose the consent. */
const pages: readonly (readonly [name: string, head: string, body: string])[] = [
  ['declared anew below the library', `${withGoogle}<script>dataLayer = [{ pageType: 'home' }]</script>`, heldTag('')],
  [
    'declared with var above the library, and anew below it',
    `<script>var dataLayer = [{ pageType: 'first' }]</script>${withGoogle}<script>dataLayer = [{ pageType: 'home' }]</script>`,
    heldTag(''),
  ],
  [
    'declared anew while the tag is on its way',
    withGoogle,
    `${heldTag('&slow')}<p></p><script>setTimeout(() => { dataLayer = [{ pageType: 'home' }]; fetch('/declared'); }, 300)</script>`,
  ],
  [
    'declared with var above the library, and anew while the tag is on its way',
    `<script>var dataLayer = [{ pageType: 'first' }]</script>${withGoogle}`,
    `${heldTag('&slow')}<p></p><script>dataLayer = [{ pageType: 'home' }]; fetch('/declared')</script><p></p>`,
  ],
  [
    'declared with var above the library, and anew by a timer while the tag is on its way',
    `<script>var dataLayer = [{ pageType: 'first' }]</script>${withGoogle}`,
    `${heldTag('&slow')}<p></p><script>document.addEventListener('DOMContentLoaded', () => setTimeout(() => { dataLayer = [{ pageType: 'home' }]; fetch('/declared'); }, 300))</script>`,
  ],
  [
    'declared with var above the library, and anew by a held script before the tag is let go',
    `<script>var dataLayer = [{ pageType: 'first' }]</script>${withGoogle}`,
    `${held("dataLayer = [{ pageType: 'home' }]")}${heldTag('')}`,
  ],
  [
    'defined in a way of its own, and declared anew while the tag is on its way',
    `${withGoogle}<script>Object.defineProperty(window, 'dataLayer', { value: [{ pageType: 'first' }], writable: true, configurable: true })</script>`,
    `${heldTag('&slow')}<p></p><script>setTimeout(() => { dataLayer = [{ pageType: 'home' }]; fetch('/declared'); }, 300)</script>`,
  ],
  ['of another name', `${withGoogle}<script>pageLayer = [{ pageType: 'home' }]</script>`, heldTag('&amp;l=pageLayer')],
  [
    'of another name, in an async tag of an application that was not configured',
    `${withoutGoogle}<script>window['page-layer'] = [{ pageType: 'home' }]</script>`,
    heldTag('&amp;l=page-layer').replace('<script', '<script async'),
  ],
  [
    'emptied, and with a push of its own',
    `${withGoogle}<script>dataLayer.length = 0; dataLayer.push({ pageType: 'home' });
      dataLayer.push = function () { return Array.prototype.push.apply(this, arguments) }</script>`,
    heldTag(''),
  ],
  [
    'declared anew together with a push of its own',
    `${withGoogle}<script>{
      const layer = [{ pageType: 'home' }];
      layer.push = function () { return Array.prototype.push.apply(this, arguments) };
      dataLayer = layer;
    }</script>`,
    heldTag(''),
  ],
  [
    'of Tag Manager, under another name',
    `${withGoogle}<script>tags = [{ pageType: 'home' }]</script>`,
    held(gtmSnippet('tags')),
  ],
  [
    'of Tag Manager, in code that waits and wraps it',
    `${withoutGoogle}<script>tags = [{ pageType: 'home' }]</script>`,
    held(`const add = () => { const s = document.createElement('script'); const d = document.createElement('div');
      s.src = '${gtmUrl}?id=GTM-ABC123&l=tags'; d.append(s); document.body.append(d); }; /* gtm.js */ setTimeout(add, 50)`),
  ],
  [
    'of a tag that is added by a bundle which does not name it, on a page without a setting for Google',
    `${withoutGoogle}<script>tags = [{ pageType: 'home' }]</script>`,
    held(`const s = document.createElement('script'); s.src = 'https://www.googletagmanager.com/' + 'gtag/' + 'js?l=tags&id=' + 'G-1';
      document.head.append(s)`),
  ],
  [
    'of a container on a server of the site, whose address says nothing',
    `${withoutGoogle}<script>tags = [{ pageType: 'home' }]</script>`,
    held(gtmSnippet('tags').replace(`${gtmUrl}?id='+i`, "/metrics/ab.js?st=c'").replace('GTM-ABC123', 'c')),
  ],
  [
    'through a path of the site',
    `${withGoogle}<script>tags = [{ pageType: 'home' }]</script>`,
    held(
      `const s = document.createElement('script'); document.head.append(s); s.src = '/metrics/?id=GT-ABC123&l=tags'`,
    ),
  ],
];

const isSample = ([name]: (typeof pages)[number]) => /below the library|anew while|another name$|wraps/.test(name);

test('a Google tag finds the consent first in its queue, whatever the page does to that queue', async ({
  net,
  visitor,
}) => {
  let declare = () => {};
  let isDeclared = Promise.resolve();
  const reply = { body: tag, type: 'text/javascript' };
  net.route(/googletagmanager\.com\/|\/metrics\//, async ({ query }) => {
    // A slow tag arrives when the page has declared the queue anew.
    if (query.has('slow')) await isDeclared;
    return reply;
  });
  net.route('/declared', () => {
    declare();
    return { body: '' };
  });
  const seconds = Math.floor(Date.now() / 1000).toString(36);
  for (const [index, [name, head, body]] of inputsIn(visitor.engine, pages, isSample).entries()) {
    await test.step(`a queue ${name}`, async () => {
      // Each page has a host of its own, and so a choice of its own.
      const host = `www${index}.voorbeeld.example`;
      isDeclared = new Promise((resolve) => {
        declare = resolve;
      });
      const isConfigured = head.includes('google-analytics');
      await visitor.setCookie({
        name: 'akkoord',
        value: `1.1.${seconds}.banner.analytics${isConfigured ? '~google-analytics' : ''}.targeting`,
        domain: host,
      });
      net.page(`https://${host}/`, html({ head, body: `<main><h1>Kop</h1></main>${body}${settingsLink}` }));
      await visitor.goto(`https://${host}/`);
      await visitor.until(() => 'heard' in window);
      const heard = await visitor.run(() => JSON.parse(JSON.stringify((window as Window & { heard?: unknown }).heard)));
      const denied = Object.fromEntries(
        types.map((type) => [type, type === 'security_storage' ? 'granted' : 'denied']),
      );
      expect(heard.slice(0, 2), name).toEqual([
        ['consent', 'default', denied],
        ['consent', 'update', { ...denied, analytics_storage: 'granted' }],
      ]);
      const settings = isConfigured ? [['set', expect.objectContaining({ allow_google_signals: false })]] : [];
      const event = { event: 'akkoord_decision', akkoord_granted: expect.arrayContaining(['necessary', 'analytics']) };
      expect(heard.slice(2), name).toEqual([
        ...settings,
        event,
        { pageType: 'home' },
        ...(/under another name|container/.test(name) ? [{ 'gtm.start': 1, event: 'gtm.js' }] : []),
      ]);
      // The tag goes on hearing, also where the page declares the queue once more.
      await visitor.run(() => {
        for (const layer of ['dataLayer', 'pageLayer', 'page-layer', 'tags']) Reflect.set(window, layer, [{}]);
        window.akkoord?.withdraw();
      });
      expect(
        await visitor.run(() => JSON.parse(JSON.stringify((window as Window & { heard?: unknown[] }).heard)).slice(-2)),
        name,
      ).toEqual([['consent', 'update', denied], { event: 'akkoord_decision', akkoord_granted: ['necessary'] }]);
    });
  }
  await test.step('where the queue cannot be written to, the tag stays held', async () => {
    const value = `1.1.${seconds}.banner.analytics~google-analytics~targeting.`;
    await visitor.setCookie({ name: 'akkoord', value, domain: 'www.voorbeeld.example' });
    const frozen = `${withGoogle}<script>dataLayer = Object.freeze([{}])</script>`;
    const another = `<script>Object.defineProperty(window, 'dataLayer', { get: () => [{}] })</script>${withGoogle}`;
    for (const head of [frozen, another]) {
      net.page(home, html({ head, body: `${heldTag('')}${held("fetch('/after')")}${settingsLink}` }));
      net.forget();
      await visitor.goto(home);
      await net.request('/after');
      await settle(net, visitor);
      expect(net.thirdParty()).toEqual([]);
    }
    expect(await said(visitor)).toMatch(
      /gtag\/js\?id=G-TEST000001 stays held: Google reads the consent from window\.dataLayer/,
    );
  });
});
