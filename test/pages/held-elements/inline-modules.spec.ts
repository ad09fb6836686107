import { expect, test } from '../../support/fixtures.ts';
import { home, nextPage, ran, servePages, settingsLink, setUp, untilRan } from '../site.ts';

const held = (name: string) =>
  `<script type="text/plain" data-consent="analytics" data-consent-type="module">(window.ran ??= []).push('${name}')</script>`;

test('inline modules run once and in order, after consent and on the next page, and leave no copy in the page', async ({
  net,
  visitor,
  banner,
}) => {
  servePages(net, {
    head: setUp({ categories: { analytics: {} } }),
    body: `${held('first')}${held('second')}${settingsLink}`,
  });
  await visitor.goto(home);
  expect(await ran(visitor)).toEqual([]);
  await banner.accept();
  for (const page of [home, nextPage]) {
    if (page === nextPage) await visitor.goto(nextPage);
    await untilRan(visitor, 2);
    expect(await ran(visitor)).toEqual(['first', 'second']);
    expect(await visitor.run(() => document.querySelectorAll('script[data-consent]').length)).toBe(2);
  }
});
