import { bannerOf } from '../../support/consent-ui.ts';
import { expect, html, test } from '../../support/fixtures.ts';
import { heldElements, home, nextPage, servePages, settingsLink, setUp } from '../site.ts';

test('a choice in one tab takes effect in the other, and so does withdrawing', async ({ net, visitor, banner }) => {
  servePages(net, { head: setUp(), body: heldElements + settingsLink });
  await visitor.goto(home);
  await banner.shown();
  const otherTab = await visitor.newTab();
  await otherTab.goto(nextPage);
  await bannerOf(otherTab).shown();
  await bannerOf(otherTab).accept();
  await visitor.until(
    () =>
      document.querySelector('akkoord-banner') === null && (window as Window & { ran?: string[] }).ran?.length === 5,
  );
  await visitor.run(() => window.akkoord?.withdraw());
  await otherTab.until(() => window.akkoord?.has('analytics') === false);
  expect(await bannerOf(otherTab).count()).toBe(0);
});

test('the latest decision counts in all tabs, whatever a message or a server says', async ({
  net,
  visitor,
  banner,
}) => {
  servePages(net, { head: setUp(), body: heldElements + settingsLink });
  const older = `1.1.${(Math.floor(Date.now() / 1000) - 60).toString(36)}.banner.functional~chat~analytics~google-analytics~targeting~youtube~pixel.`;
  net.route('https://www.voorbeeld.example/renew', {
    body: html({}),
    type: 'text/html',
    headers: { 'set-cookie': `akkoord=${older}; Path=/; Max-Age=9999; Secure; SameSite=Lax` },
  });
  const hasAnalytics = () => window.akkoord?.has('analytics') === true;
  await visitor.goto(home);
  // Another tool has a channel of this name, before any answer.
  await visitor.run((record: string) => {
    for (const junk of [record, [record], { record }, null, 1]) new BroadcastChannel('akkoord').postMessage(junk);
  }, older);
  await banner.shown();
  await banner.reject();
  const otherTab = await visitor.newTab();
  await otherTab.goto(nextPage);
  await otherTab.run((record: string) => new BroadcastChannel('akkoord').postMessage(record), older);
  // The answer of a server that was sent the cookie before it was changed.
  expect(await visitor.run(async () => (await fetch('/renew')).status)).toBe(200);
  await visitor.goto(nextPage);
  await visitor.until(() => window.akkoord);
  for (const tab of [visitor, otherTab]) expect(await tab.run(hasAnalytics)).toBe(false);
  expect(await visitor.run(() => document.cookie)).not.toContain(older);

  // Whoever answers in the same moment, both end with what the cookie says. A listener decides once more.
  await visitor.run(() => {
    document.addEventListener('akkoord:decision', () => window.akkoord?.save({ functional: true }), { once: true });
  });
  await Promise.all([visitor.run(() => window.akkoord?.acceptAll()), otherTab.run(() => window.akkoord?.rejectAll())]);
  const stateOf = () => {
    const { decision } = window.akkoord?.state ?? {};
    const [, , seconds = ''] = /akkoord=([^;]*)/.exec(document.cookie)?.[1]?.split('.') ?? [];
    const isStored = decision?.time === Number.parseInt(seconds, 36) * 1000;
    return JSON.stringify([isStored, decision?.time, decision?.choices]);
  };
  await expect
    .poll(async () => new Set([await visitor.run(stateOf), await otherTab.run(stateOf)]).size, { timeout: 10_000 })
    .toBe(1);
  expect(await visitor.run(stateOf)).toContain('[true');
});
