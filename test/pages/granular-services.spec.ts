import { onlyInChromium } from '../support/engines.ts';
import { expect, test } from '../support/fixtures.ts';
import { config, home, nextPage, ran, servePages, settingsLink, settle, setUp, untilRan } from './site.ts';

const held = (id: string) =>
  `<script type="text/plain" data-consent="${id}">(window.ran ??= []).push('${id}')</script>`;
const categories = (services: object, granular = true) => ({
  ...config,
  categories: { analytics: { granular, services } },
});
const two = { counter: { label: 'Teller' }, recorder: { label: 'Opname', onWithdraw: 'reload' } };
const body = held('analytics') + held('counter') + held('recorder') + settingsLink;

test(
  'one service can be granted alone where its category is granular, and stays so on the next page',
  onlyInChromium,
  async ({ net, visitor, preferences }) => {
    servePages(net, { head: setUp(categories(two)), body });
    await visitor.goto(home);
    await preferences.open();
    await preferences.unfold();
    await preferences.switchService('counter');
    await preferences.save();
    await untilRan(visitor);
    await settle(net, visitor);
    expect(await ran(visitor)).toEqual(['counter']);
    await visitor.goto(nextPage);
    await settle(net, visitor);
    expect(await ran(visitor)).toEqual(['counter']);
  },
);
test('where it is not granular, a service goes with its category', onlyInChromium, async ({ net, visitor }) => {
  servePages(net, { head: setUp(categories(two, false)), body });
  await visitor.goto(home);
  await visitor.run(() => window.akkoord?.save({ counter: true }));
  await settle(net, visitor);
  expect(await ran(visitor)).toEqual([]);
});
test(
  'a service that was added since is not covered by an old yes: it waits, and so does the category, until it is asked',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    servePages(net, { head: setUp(categories({ counter: {} })), body: held('counter') + settingsLink });
    await visitor.goto(home);
    await banner.accept();
    await untilRan(visitor);
    servePages(net, { head: setUp(categories(two)), body });
    await visitor.goto(nextPage);
    await banner.shown();
    await settle(net, visitor);
    expect(await ran(visitor)).toEqual(['counter']);
    servePages(net, { head: setUp({ ...categories(two), askAgain: 'all' }), body });
    await visitor.goto(nextPage);
    await banner.shown();
    await settle(net, visitor);
    expect(await ran(visitor)).toEqual([]);
    await banner.accept();
    await untilRan(visitor, 3);
  },
);

test(
  'what cannot be switched off is withdrawn by a reload, after the refusal is written',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    servePages(net, { head: setUp(categories(two)), body });
    await visitor.goto(home);
    await banner.accept();
    await untilRan(visitor, 3);
    net.forget();
    await visitor.run(() => setTimeout(() => window.akkoord?.save({ recorder: false })));
    await net.request(home);
    await visitor.until(
      () => document.readyState === 'complete' && !(window as Window & { ran?: string[] }).ran?.includes('recorder'),
    );
    await settle(net, visitor);
    expect(await ran(visitor)).toEqual(['counter']);
    expect(net.requests(home)).toHaveLength(1);
    // A service that can be switched off does not cause a reload.
    await visitor.run(() => window.akkoord?.save({ counter: false }));
    await settle(net, visitor);
    expect(net.requests(home)).toHaveLength(1);
  },
);
