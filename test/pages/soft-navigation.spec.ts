import { expect, html, test } from '../support/fixtures.ts';
import type { Visitor } from '../support/visitor.ts';
import { complaints, home, nextPage, setUp } from './site.ts';

/** The ways in which routers and frameworks swap what is in the page. */
const swaps: Readonly<Record<string, () => void>> = {
  'innerHTML of the body': () => {
    document.body.innerHTML = '<main><h1>Anders</h1></main>';
  },
  'replaceChildren of the body': () => document.body.replaceChildren(document.createElement('main')),
  'another body': () => {
    document.body = document.createElement('body');
  },
  'the body replaced as Turbo does': () => {
    document.documentElement.replaceChild(document.createElement('body'), document.body);
  },
  'one child after another removed': () => {
    for (const child of [...document.body.childNodes]) child.remove();
    document.body.append(document.createElement('main'));
  },
  'only what the page did not write removed, as morphing does': () => {
    for (const child of [...document.body.children]) if (child.localName.includes('-')) child.remove();
  },
  'all children put into another element': () => {
    const wrapper = document.createElement('div');
    wrapper.append(...document.body.childNodes);
    document.body.append(wrapper);
  },
  'kept HTML put back, with a copy of the banner in it': () => {
    const kept = document.body.innerHTML;
    document.body.innerHTML = kept;
  },
};

/** What there is in the next frame, before it is painted. */
const inNextFrame = (visitor: Visitor, swap: () => void) =>
  visitor.run(async (swap: string) => {
    new Function(`(${swap})()`)();
    await new Promise((done) => requestAnimationFrame(done));
    const banners = [...document.querySelectorAll('akkoord-banner')];
    const { right = 0, bottom = 0 } = banners[0]?.getBoundingClientRect() ?? {};
    const button = banners[0]?.querySelector('[part~="reject"]');
    const { left = 0, top = 0 } = button?.getBoundingClientRect() ?? {};
    return {
      count: banners.length,
      isFirst: document.body.firstElementChild === banners[0],
      isSeen: document.elementFromPoint(left + 5, top + 5) === button && right > 0 && bottom > 0,
      focus: document.activeElement?.getAttribute('part') ?? '',
      statuses: document.querySelectorAll('akkoord-status').length,
    };
  }, swap.toString());

test('a page that swaps its content: banner, preferences and settings button are back in the same frame', async ({
  net,
  visitor,
  banner,
  preferences,
  trigger,
}) => {
  net.page(home, html({ head: setUp(), body: '<main><h1>Kop</h1></main>' }));
  await visitor.goto(home);
  await banner.shown();
  await banner.focus('reject');
  const back = { count: 1, isFirst: true, isSeen: true, focus: 'button reject', statuses: 1 };
  for (const [name, swap] of Object.entries(swaps)) {
    expect({ name, ...(await inNextFrame(visitor, swap)) }).toEqual({ name, ...back });
  }
  // A focus that was not in the banner does not go there.
  await visitor.run(() => (document.activeElement as HTMLElement).blur());
  expect((await inNextFrame(visitor, swaps['innerHTML of the body'] as () => void)).focus).toBe('');

  await preferences.open();
  await visitor.run(() => {
    document.body.innerHTML = '<main></main>';
  });
  await preferences.shown();
  await visitor.press('Escape');
  await banner.shown();
  await banner.reject();
  await banner.gone();
  await trigger.shown();
  await visitor.run(() => {
    const kept = document.body.innerHTML;
    document.body.innerHTML = kept;
  });
  await visitor.until(() => {
    const triggers = [...document.querySelectorAll('akkoord-trigger')];
    return triggers.length === 1 && triggers[0]?.shadowRoot;
  });
  expect(await visitor.run(() => document.documentElement.style.cssText)).toBe('');
  expect(await complaints(visitor)).toEqual([]);
});

test('who takes away all that is ours, again and again, has the last word, and the page stays usable', async ({
  net,
  visitor,
}) => {
  const remove = `new MutationObserver(() => {
    for (const ours of document.querySelectorAll('akkoord-banner, akkoord-status, akkoord-trigger')) { ours.remove(); window.times = (window.times ?? 0) + 1; }
  }).observe(document, { childList: true, subtree: true });`;
  net.page(home, html({ head: `<script>${remove}</script>${setUp()}`, body: '<button id="b">b</button>' }));
  await visitor.goto(home);
  await visitor.until(() => (window as Window & { times?: number }).times);
  await visitor.click('#b');
  expect(await visitor.count('akkoord-banner')).toBe(0);
  await visitor.run(() => window.akkoord?.rejectAll());
  await visitor.run(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await visitor.run(() => (window as Window & { times?: number }).times)).toBeLessThan(60);
});

const turbo = '<script src="/node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js" defer></script>';
const htmx = '<script src="/node_modules/htmx.org/dist/htmx.min.js"></script>';
const links = `<nav><a id="next" href="${nextPage}">Verder</a></nav>`;

for (const [name, head, attributes] of [
  ['Turbo', turbo, ''],
  ['Turbo that morphs', `${turbo}<meta name="turbo-refresh-method" content="morph">`, ''],
  ['htmx', htmx, ' hx-boost="true"'],
] as const) {
  test(`a site on ${name}: asked on every page until the answer, and once on each`, async ({
    net,
    visitor,
    banner,
    trigger,
  }) => {
    for (const [url, title] of [
      [home, 'Eerste'],
      [nextPage, 'Tweede'],
    ] as const) {
      net.page(url, html({ head: head + setUp(), body: `<div${attributes}><h1>${title}</h1>${links}</div>` }));
    }
    const heading = (text: string) =>
      visitor.until((text: string) => document.querySelector('h1')?.textContent === text, text);
    const asked = async () => {
      await banner.shown();
      await expect.poll(() => visitor.visible(banner.button('reject'))).toBe(true);
      expect(await banner.count()).toBe(1);
    };
    await visitor.goto(home);
    await asked();
    await visitor.click('#next');
    await heading('Tweede');
    await asked();
    await visitor.run(() => history.back());
    await heading('Eerste');
    await asked();
    if (name !== 'htmx') {
      await visitor.run(
        () =>
          new Promise<void>((done) => {
            document.addEventListener('turbo:load', () => done(), { once: true });
            const { Turbo } = window as unknown as { Turbo: { session: { refresh(url: string): void } } };
            Turbo.session.refresh(location.href);
          }),
      );
      await asked();
    }
    await banner.reject();
    await banner.gone();
    await trigger.shown();
    await visitor.click('#next');
    await heading('Tweede');
    await visitor.run(() => history.back());
    await heading('Eerste');
    await trigger.shown();
    expect(await visitor.count('akkoord-banner, akkoord-preferences')).toBe(0);
    expect(await trigger.count()).toBe(1);
    // Turbo gives up requests of its own, and leaves their rejections to the browser.
    const ours = (await complaints(visitor)).filter(({ name }) => !name?.startsWith('AbortError'));
    expect(ours).toEqual([]);
  });
}
