import { onlyInChromium } from '../../support/engines.ts';
import { expect, html, test } from '../../support/fixtures.ts';
import { complaints, home, serveHeld, settingsLink, settle, setUp } from '../site.ts';

/** The page, a router or a framework changes elements that the library knows. */
interface Turbo {
  visit(path: string, options: { action: 'replace' }): void;
}

const morphing = `<meta name="turbo-refresh-method" content="morph">
<script type="module" src="/node_modules/@hotwired/turbo/dist/turbo.es2017-esm.js"></script>`;
const body = `<main><h1>Film</h1>
<iframe data-consent="targeting" data-consent-src="https://film.test/1" title="Film" width="320" height="180" style="border: 0"></iframe>
<div data-consent="targeting" class="own" data-consent-class="loaded"></div></main>${settingsLink}`;

/** Shows the page again as Turbo does after a form was sent: by changing only what is different. */
const refresh = () =>
  new Promise<void>((done) => {
    document.addEventListener('turbo:load', () => done(), { once: true });
    (window as unknown as { Turbo: Turbo }).Turbo.visit(location.href, { action: 'replace' });
  });

test('what a page that is morphed takes away is put back, and a film that plays is not loaded again', async ({
  net,
  visitor,
  placeholder,
}) => {
  serveHeld(net);
  net.route('https://film.test/*', { body: '<!doctype html><p>film</p>', headers: { 'cache-control': 'no-store' } });
  net.page(home, html({ head: setUp() + morphing, body }));
  const asked = () => net.requests('film.test').map(({ path }) => path);
  const isHeld = () =>
    visitor.until(() => {
      const frame = document.querySelector('iframe');
      const stands = frame?.nextElementSibling?.localName === 'akkoord-placeholder';
      return stands && !frame.hasAttribute('src') && getComputedStyle(frame).display === 'none';
    });
  const isLoaded = (address: string) =>
    visitor.until((address: string) => {
      const frame = document.querySelector('iframe');
      return frame?.getAttribute('src') === address && frame.offsetHeight > 0 && !!document.querySelector('.loaded');
    }, `https://film.test${address}`);
  await visitor.goto(home);
  await placeholder.shown();
  await visitor.run(refresh);
  await isHeld();

  await visitor.run(() => window.akkoord?.save({ targeting: true }));
  await net.request('https://film.test/1');
  await visitor.run(refresh);
  await isLoaded('/1');
  await settle(net, visitor);
  expect(asked()).toEqual(['/1']);

  // Other tools know nothing of what was set, and take it for a mistake.
  await visitor.run(() => {
    document.querySelector('iframe')?.removeAttribute('src');
    document.querySelector('.own')?.setAttribute('class', 'own');
  });
  await isLoaded('/1');
  // A route shows another film in the same frame.
  await visitor.run(() => document.querySelector('iframe')?.setAttribute('data-consent-src', 'https://film.test/2'));
  await net.request('https://film.test/2');
  await visitor.run(() => document.querySelector('iframe')?.setAttribute('data-consent', 'analytics'));
  await isHeld();
  await visitor.run(() => {
    document.querySelector('akkoord-placeholder')?.remove();
    document.querySelector('iframe')?.setAttribute('style', 'border: 0');
  });
  await isHeld();
  await visitor.run(() => document.querySelector('iframe')?.setAttribute('style', 'border: 1px solid'));
  await isHeld();
  await visitor.run(() => document.querySelector('iframe')?.setAttribute('data-consent-src', 'https://film.test/3'));
  await visitor.run(() => document.querySelector('iframe')?.setAttribute('src', 'https://film.test/3'));
  await isHeld();

  // Loaded once, and refused afterwards. The address that the page itself set was asked for, too, perhaps only now.
  await settle(net, visitor);
  net.forget();
  await placeholder.load();
  await net.request('https://film.test/3');
  await placeholder.shown(0);
  await visitor.run(() => window.akkoord?.withdraw());
  await isHeld();
  expect(asked()).toEqual(['/3']);
  expect(await complaints(visitor)).toEqual([]);
});

const film = (id: string, style: string) =>
  `<iframe id="${id}" data-consent="targeting" data-consent-src="https://film.test/${id}" title="Film" width="320" height="180" style="${style}"></iframe>`;

test(
  'what the page hides itself is not shown by being held, and its own display comes back with the film',
  onlyInChromium,
  async ({ net, visitor, placeholder }) => {
    net.route('https://film.test/*', { body: '<!doctype html><p>film</p>' });
    const hidden = 'display: none !important';
    const films = `${film('hidden', hidden)}${film('shown', 'display: block')}${film('later', '')}${film('tab', 'display: none')}`;
    const style = '<style>.hides #shown, .narrow iframe { display: none !important }</style>';
    net.page(home, html({ head: setUp() + style, body: `<main>${films}</main>${settingsLink}` }));
    const display = (id: string, value: string, priority: string) =>
      visitor.run(
        (id, value, priority) => document.getElementById(id)?.style.setProperty('display', value, priority),
        id,
        value,
        priority,
      );
    /** The films and placeholders that a visitor sees. */
    const seen = (...ids: string[]) =>
      visitor.until((wanted: string) => {
        const isSeen = (element: Element) => getComputedStyle(element).display !== 'none';
        const films = [...document.querySelectorAll('iframe')];
        const names = films.flatMap((film) => {
          const next = film.nextElementSibling;
          const stands = next?.localName === 'akkoord-placeholder' && isSeen(next);
          return [...(isSeen(film) ? [film.id] : []), ...(stands ? [`for ${film.id}`] : [])];
        });
        return names.join() === wanted;
      }, ids.join());
    const own = () =>
      visitor.run(() =>
        [...document.querySelectorAll('iframe')].map(({ style }) =>
          [style.getPropertyValue('display'), style.getPropertyPriority('display'), style.length].join(' '),
        ),
      );
    await visitor.goto(home);
    await placeholder.shown(2);
    await seen('for shown', 'for later');
    // A tab is shown, and another is hidden, while both are held; the value is the same as that of a held film.
    await display('tab', 'inline-block', 'important');
    await display('later', 'none', 'important');
    await seen('for shown', 'for tab');
    // The same by a class of what they are in, near or far.
    const toggle = (name: string, selector: string) =>
      visitor.run((name, selector) => document.querySelector(selector)?.classList.toggle(name), name, selector);
    for (const [name, selector] of [
      ['hides', 'main'],
      ['narrow', 'html'],
    ] as const) {
      await toggle(name, selector);
      await seen('for tab');
      await toggle(name, selector);
      await seen('for shown', 'for tab');
    }
    // A page that answers each change of an embed with one around it is not fought with for ever.
    await visitor.run(() => {
      const main = document.querySelector('main');
      const answers = new MutationObserver(() => main?.classList.toggle('answered'));
      for (const film of document.querySelectorAll('iframe')) answers.observe(film, { attributeFilter: ['style'] });
      main?.classList.toggle('answered');
      Object.assign(window, { answers });
    });
    await visitor.run(() => (window as unknown as { answers: MutationObserver }).answers.disconnect());
    await seen('for shown', 'for tab');
    await visitor.run(() => window.akkoord?.acceptAll());
    await seen('shown', 'tab');
    expect(await own()).toEqual(['none important 1', 'block  1', 'none important 1', 'inline-block important 1']);
    // Withdrawn, and a copy of what is held takes its place: it keeps the page's own value too.
    await visitor.run(() => window.akkoord?.withdraw());
    await seen('for shown', 'for tab');
    await visitor.run(() => {
      const main = document.querySelector('main');
      main?.replaceWith(main.cloneNode(true));
    });
    await seen('for shown', 'for tab');
    await display('hidden', '', '');
    await seen('for hidden', 'for shown', 'for tab');
    await visitor.run(() => window.akkoord?.acceptAll());
    await seen('hidden', 'shown', 'tab');
    expect(await own()).toEqual(['  0', 'block  1', 'none important 1', 'inline-block important 1']);
    await settle(net, visitor);
    expect(await complaints(visitor)).toEqual([]);
  },
);

// As lazysizes does: it sends a frame to its address without an attribute, and takes away the class that it waited for.
const lazyLoader = `<script>
const load = () => {
  for (const frame of document.querySelectorAll('iframe.lazy')) {
    frame.classList.replace('lazy', 'done');
    frame.contentWindow.location.replace(frame.dataset.src);
  }
};
new MutationObserver(load).observe(document, { attributes: true, subtree: true, attributeFilter: ['class'] });
</script>`;

test('a frame that a lazy loader filled is filled once, and emptied with the consent', async ({
  net,
  visitor,
  banner,
  placeholder,
}) => {
  net.route('https://film.test/*', { body: '<!doctype html><p>film</p>', headers: { 'cache-control': 'no-store' } });
  net.page(
    home,
    html({
      head: setUp() + lazyLoader,
      body: `<iframe data-consent="targeting" data-consent-class="lazy" data-src="https://film.test/1" title="Film" width="320" height="180"></iframe>${settingsLink}`,
    }),
  );
  const isAway = () => document.querySelector('iframe')?.contentDocument === null;
  await visitor.goto(home);
  await placeholder.shown();
  await settle(net, visitor);
  expect(net.thirdParty()).toEqual([]);
  for (const times of [1, 2]) {
    await (times === 1 ? banner.accept() : visitor.run(() => window.akkoord?.acceptAll()));
    await visitor.until(isAway);
    await settle(net, visitor);
    expect(net.requests('film.test').length).toBe(times);
    await visitor.run(() => window.akkoord?.withdraw());
    await placeholder.shown();
    expect(await visitor.run(isAway)).toBe(false);
  }
  await settle(net, visitor);
  expect(net.requests('film.test').length).toBe(2);
  expect(await complaints(visitor)).toEqual([]);
});
