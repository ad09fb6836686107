import { onlyInChromium } from '../../support/engines.ts';
import { expect, test } from '../../support/fixtures.ts';
import { home, nextPage, ran, servePages, settingsLink, settle, setUp, untilRan } from '../site.ts';

const body = `<script type="text/plain" data-consent="analytics">(window.ran ??= []).push("held")</script>${settingsLink}`;
const head = setUp({ categories: { analytics: {} } });

/** The cookie of a visitor who said yes when the clock was ahead of today's by these hours. */
const yes = (hours: number) => ({
  name: 'akkoord',
  value: `1.1.${Math.floor(Date.now() / 1000 + hours * 3600).toString(36)}.banner.analytics.`,
  domain: 'www.voorbeeld.example',
});
const timeOf = (value = '') => Number.parseInt(value.split('.')[2] ?? '', 36);

test(
  'a clock that was set back by hours: the choice counts, and a later one is later',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    servePages(net, { head, body });
    const before = yes(12);
    await visitor.setCookie(before);
    await visitor.goto(home);
    await untilRan(visitor);
    expect(await banner.count()).toBe(0);
    // Another tab uses the latest record.
    const otherTab = await visitor.newTab();
    await otherTab.goto(nextPage);
    await visitor.run(() => window.akkoord?.withdraw());
    await otherTab.until(() => window.akkoord?.has('analytics') === false);
    const [cookie, ...others] = await visitor.cookies();
    expect(others).toEqual([]);
    expect(timeOf(cookie?.value)).toBe(timeOf(before.value) + 1);
    await visitor.goto(nextPage);
    await settle(net, visitor);
    expect(await banner.count()).toBe(0);
    expect(await ran(visitor)).toEqual([]);
  },
);

test(
  'a clock that was set back by days: the visitor is asked, nothing runs, and the new choice stays',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    servePages(net, { head, body });
    await visitor.setCookie(yes(72));
    await visitor.goto(home);
    await banner.shown();
    await settle(net, visitor);
    expect(await ran(visitor)).toEqual([]);
    await banner.reject();
    const [cookie, ...others] = await visitor.cookies();
    expect(others).toEqual([]);
    expect(Math.abs(timeOf(cookie?.value) - Date.now() / 1000)).toBeLessThan(60);
    await visitor.goto(nextPage);
    await settle(net, visitor);
    expect(await banner.count()).toBe(0);
    expect(await ran(visitor)).toEqual([]);
  },
);
