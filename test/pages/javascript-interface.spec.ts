import type { BasicReceipt } from '../../src/model/types.ts';
import { onlyInChromium } from '../support/engines.ts';
import { expect, test } from '../support/fixtures.ts';
import { heldElements, home, nextPage, ran, servePages, settingsLink, settle, setUp, untilRan } from './site.ts';

test(
  'the JavaScript interface: state, has, when, subscribe and the events, in one order',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    servePages(net, { head: setUp(), body: settingsLink });
    await visitor.goto(home);
    await banner.shown();
    const heard = await visitor.run(async () => {
      const { akkoord } = window;
      if (!akkoord) throw new Error('no akkoord');
      const log: string[] = [];
      const before = akkoord.state;
      let later = false;
      akkoord.when('targeting').then(() => {
        later = true;
      });
      const when = akkoord.when('analytics').then(() => log.push('when'));
      const leave = akkoord.subscribe((state, previous) =>
        log.push(`subscriber ${previous.grants.analytics} ${state.grants.analytics}`),
      );
      for (const name of ['akkoord:hide', 'akkoord:decision', 'akkoord:change'] as const)
        document.addEventListener(name, () => log.push(name));
      akkoord.save({ analytics: true });
      const now = [
        akkoord.has('analytics'),
        akkoord.has('google-analytics'),
        akkoord.has('targeting'),
        akkoord.has('nobody' as never),
      ];
      leave();
      await when;
      akkoord.rejectAll();
      return {
        log,
        now,
        later,
        same: before === akkoord.state,
        frozen: before.grants.analytics,
        receipt: (akkoord.receipt() as BasicReceipt | null)?.choices.analytics,
        version: akkoord.version,
      };
    });
    expect(heard.now).toEqual([true, true, false, false]);
    expect(heard.log.filter((entry) => entry !== 'when').slice(0, 4)).toEqual([
      'akkoord:hide',
      'subscriber false true',
      'akkoord:decision',
      'akkoord:change',
    ]);
    expect(heard.log).toContain('when');
    expect(heard.log.filter((entry) => entry.startsWith('subscriber'))).toHaveLength(1);
    expect(heard).toMatchObject({ later: false, same: false, frozen: false, receipt: false });
    expect(heard.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(await ran(visitor)).toEqual([]);
  },
);

test('neither releasing nor withdrawing an embed adds a step to the history', async ({ net, visitor, banner }) => {
  servePages(net, { head: setUp(), body: heldElements + settingsLink });
  await visitor.goto(home);
  await banner.shown();
  const before = await visitor.run(() => history.length);
  await banner.accept();
  await net.request('https://www.youtube-nocookie.com/embed/abc');
  await untilRan(visitor, 5);
  await visitor.run(() => window.akkoord?.withdraw());
  await visitor.until(() => document.querySelector('iframe')?.hasAttribute('src') === false);
  expect(await visitor.run(() => history.length)).toBe(before);
});

test(
  "after destroy the page is the site's own again, and nothing is released",
  onlyInChromium,
  async ({ net, visitor, banner, preferences }) => {
    servePages(net, { head: setUp(), body: heldElements + settingsLink });
    await visitor.goto(home);
    await banner.shown();
    await visitor.run(() => window.akkoord?.destroy());
    expect(await banner.count()).toBe(0);
    expect(await visitor.run(() => typeof window.akkoord)).toBe('undefined');
    await visitor.click('#settings');
    expect(await preferences.count()).toBe(0);

    // What was just granted is not released either.
    await visitor.goto(nextPage);
    await visitor.run(() => {
      const { akkoord } = window;
      akkoord?.acceptAll();
      akkoord?.destroy();
    });
    await settle(net, visitor);
    expect(await ran(visitor)).toEqual([]);
  },
);

test(
  'show as an event listener opens the preferences',
  onlyInChromium,
  async ({ net, visitor, banner, preferences }) => {
    servePages(net, { head: setUp(), body: `<button id="own">Cookies</button>${settingsLink}` });
    await visitor.goto(home);
    await banner.shown();
    await visitor.run(() => {
      const { akkoord } = window as unknown as { akkoord: { show: (event: Event) => void } };
      document.querySelector('#own')?.addEventListener('click', akkoord.show);
    });
    await visitor.click('#own');
    await preferences.shown();
  },
);
