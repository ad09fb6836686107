import { onlyInChromium } from '../../support/engines.ts';
import { expect, test } from '../../support/fixtures.ts';
import {
  complaints,
  heldElements,
  home,
  nextPage,
  ran,
  servePages,
  settingsLink,
  settle,
  setUp,
  untilRan,
} from '../site.ts';

const everything = ['inline', 'classic', 'pixel', 'inline module', 'module'];
const body = `<main>${heldElements}</main>${settingsLink}`;

/** What an application does when it goes to another route: another address, other contents. */
function goTo(path: string): void {
  history.pushState({}, '', path);
  const script = document.createElement('script');
  script.type = 'text/plain';
  script.dataset.consent = 'analytics';
  script.text = `(window.ran ??= []).push(${JSON.stringify(path)})`;
  document.querySelector('main')?.replaceChildren(script);
}

test(
  'another route before the answer: the same banner stays, nothing runs, and only what is there then is released',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    servePages(net, { head: setUp(), body });
    await visitor.goto(home);
    await banner.shown();
    await visitor.run(() => {
      const { akkoord } = window;
      Object.assign(window, { first: document.querySelector('akkoord-banner'), shows: 0 });
      document.addEventListener('akkoord:show', () => Object.assign(window, { shows: 1 }));
      return akkoord?.version;
    });
    await visitor.run(goTo, '/contact');
    await visitor.run(goTo, '/over-ons');
    await settle(net, visitor);
    expect(await banner.count()).toBe(1);
    expect(
      await visitor.run(() => {
        const { first, shows } = window as unknown as { first: Element; shows: number };
        return [first === document.querySelector('akkoord-banner'), shows];
      }),
    ).toEqual([true, 0]);
    expect(await ran(visitor)).toEqual([]);
    expect(net.thirdParty().map(({ url }) => url)).toEqual([]);

    await banner.accept();
    await untilRan(visitor);
    await settle(net, visitor);
    expect(await ran(visitor)).toEqual(['/over-ons']);
    expect(await banner.count()).toBe(0);
  },
);

test('another route after the answer, and back: the choice stays, nothing is asked, nothing runs a second time', async ({
  net,
  visitor,
  banner,
}) => {
  servePages(net, { head: setUp(), body });
  await visitor.goto(home);
  await banner.accept();
  await untilRan(visitor, everything.length);
  const before = (await visitor.cookies()).find(({ name }) => name === 'akkoord');
  await visitor.run(goTo, '/contact');
  await untilRan(visitor, '/contact');
  await visitor.run(
    () =>
      new Promise<void>((done) => {
        addEventListener('popstate', () => done(), { once: true });
        history.back();
      }),
  );
  await settle(net, visitor);
  expect(await visitor.run(() => location.pathname)).toBe('/');
  expect(await ran(visitor)).toEqual([...everything, '/contact']);
  for (const once of [/\/held\/classic/, /pixel\.js/, /gtag\/js/]) expect(net.requests(once)).toHaveLength(1);
  expect(await banner.count()).toBe(0);
  expect((await visitor.cookies()).find(({ name }) => name === 'akkoord')).toEqual(before);

  // What the visitor refused on one route stays refused on the next.
  await visitor.run(() => window.akkoord?.withdraw());
  await visitor.run(goTo, '/over-ons');
  await settle(net, visitor);
  expect(await ran(visitor)).toEqual([...everything, '/contact']);
  expect(await banner.count()).toBe(0);
  await visitor.goto(nextPage);
  await settle(net, visitor);
  expect(await ran(visitor)).toEqual([]);
  expect(await complaints(visitor)).toEqual([]);
});
