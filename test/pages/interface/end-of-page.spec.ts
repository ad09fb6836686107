import { expect, test } from '../../support/fixtures.ts';
import type { Visitor } from '../../support/visitor.ts';
import { home } from '../site.ts';
import { serveLook } from './looks.ts';

const footer = '<footer id="end"><a id="imprint" href="#imprint">Colofon</a></footer>';
const text = '<p style="height:2000px">Tekst</p>';
const reset = '*,::before,::after{box-sizing:border-box}';

/** Layouts in which a space at the end of the page would move something, or would not be at the end. */
const layouts: Readonly<Record<string, string>> = {
  'a long page': `<main>${text}</main>${footer}`,
  'content that overflows a body of a fixed height': `<style>${reset}html,body{height:100%;margin:0}</style><main>${text}</main>${footer}`,
  'a footer at the bottom of a column': `<style>${reset}html{height:100%}body{min-height:100%;margin:0;display:flex;flex-direction:column;justify-content:space-between;gap:20px}</style><main>Kort</main>${footer}`,
  'a footer at the bottom of the root element': `<style>html{position:relative;min-height:100%}body{margin:0 0 60px}#end{position:absolute;bottom:0;height:60px}</style><main>${text}</main>${footer}`,
  'a grid': `<style>body{margin:0;min-height:100vh;display:grid;grid-template-rows:1fr auto}</style><main>Kort</main>${footer}`,
};

const facts = (visitor: Visitor) =>
  visitor.run(() => {
    const { documentElement: root } = document;
    const boxes = [...document.querySelectorAll('body, main, footer, a')].filter(
      (element) => !element.closest('akkoord-banner'),
    );
    return {
      boxes: boxes.map((element) => {
        const { top, left, width, height } = element.getBoundingClientRect();
        return [element.localName, top + scrollY, left, width, height].join(' ');
      }),
      width: root.clientWidth,
      overflow: getComputedStyle(root).overflowY,
    };
  });

test('what stands at the end of a page can be scrolled to above the banner, and nothing moves', async ({
  net,
  visitor,
  banner,
}) => {
  for (const [name, body] of Object.entries(layouts)) {
    await visitor.clearCookies();
    // A page that asks nothing, to compare with.
    serveLook(net, { categories: {} }, body);
    await visitor.goto(home);
    const before = await facts(visitor);
    const height = await visitor.run(() => document.documentElement.scrollHeight);

    serveLook(net, { settingsHashes: ['#imprint'] }, body);
    await visitor.goto(home);
    await banner.shown();
    expect({ name, ...(await facts(visitor)) }).toEqual({ name, ...before });
    const isSeenAtEnd = async () => {
      await visitor.run(() => scrollTo({ top: 1e6, behavior: 'instant' }));
      return visitor.visible('#imprint');
    };
    await expect.poll(isSeenAtEnd, name).toBe(true);
    expect({ name, ...(await facts(visitor)) }).toEqual({ name, ...before });

    if (name === 'a long page') {
      // What comes later, and what is swapped in.
      await visitor.run(() => {
        const more = document.createElement('p');
        more.style.height = '1500px';
        document.querySelector('main')?.append(more);
      });
      await visitor.until(() => {
        scrollTo({ top: 1e6, behavior: 'instant' });
        const { bottom = 1e6 } = document.querySelector('#imprint')?.getBoundingClientRect() ?? {};
        return bottom <= (document.querySelector('akkoord-banner')?.getBoundingClientRect().top ?? 0);
      });
      await visitor.run(() => document.querySelector('main p:last-child')?.remove());
    }
    await banner.reject();
    await banner.gone();
    expect({ name, ...(await facts(visitor)) }).toEqual({ name, ...before });
    expect(
      await visitor.run(() => [document.documentElement.scrollHeight, document.adoptedStyleSheets.length]),
    ).toEqual([height, 0]);
  }
});
