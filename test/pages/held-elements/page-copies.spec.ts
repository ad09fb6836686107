import { expect, html, test } from '../../support/fixtures.ts';
import { complaints, home, ran, settingsLink, settle, setUp } from '../site.ts';
import { kinds, ownSheet, serveKinds } from './kinds.ts';

const held = 'data-consent="targeting"';
/** More ways to write the same, each with the address that it asks for. */
const more = [
  `<iframe ${held} loading="lazy" data-consent-src="/k/frame" title="Film"></iframe>`,
  `<img ${held} loading="lazy" data-consent-src="/k/lazy.png" alt="" width="10" height="10">`,
  `<picture><source ${held} media="(min-width: 1px)" data-consent-srcset="/k/wide.png"><img alt="" ${held} data-consent-src="/k/narrow.png" data-consent-srcset="/k/set.png 2x"></picture>`,
  `<video preload="auto" muted><source ${held} data-consent-src="/k/video.webm" type="video/webm"></video>`,
];

test('a copy that the page itself kept is inert as soon as it is shown without consent', async ({ net, visitor }) => {
  serveKinds(net);
  const all = [...kinds.map(({ tag }) => tag), ...more];
  net.page(
    home,
    html({
      head: `${setUp()}<link rel="stylesheet" href="${ownSheet}">`,
      body: `<main>${all.map((tag) => `<div>${tag}</div>`).join('')}</main>${settingsLink}`,
    }),
  );
  const isLive = () => {
    const names = ['poster', 'srcset', 'src', 'href', 'data'].flatMap((name) => {
      return [...document.querySelectorAll(`[data-consent]:not(script)[${name}]`)].map((element) => element.outerHTML);
    });
    return [...names, ...[...document.querySelectorAll('.map')].map((element) => element.outerHTML)];
  };
  const allow = async () => {
    net.forget();
    await visitor.run(() => window.akkoord?.acceptAll());
    await visitor.until(
      () => !document.querySelector('[data-consent-src]:not([src])') && document.querySelector('.map'),
    );
    await net.request('/k/object.png');
    await settle(net, visitor);
  };
  await visitor.goto(home);
  await allow();

  // What is live is moved, and copied, in the task in which consent is taken back.
  net.forget();
  await visitor.run(() => {
    window.akkoord?.withdraw();
    for (const element of document.querySelectorAll('main [data-consent]:not(script)')) {
      const copy = Object.assign(element.cloneNode(true), { id: 'copy' });
      element.parentElement?.append(element, copy);
    }
  });
  await settle(net, visitor);
  expect(net.requests(/\/k\//).map(({ path }) => path)).toEqual([]);
  await visitor.run(() => {
    for (const copy of document.querySelectorAll('#copy')) copy.remove();
  });
  await allow();

  // Copies of all that is live, made before the withdrawal: nodes, and their text.
  await visitor.run(() => {
    const main = document.querySelector('main');
    Object.assign(window, { copies: { nodes: main?.cloneNode(true), text: main?.outerHTML } });
    window.akkoord?.withdraw();
    main?.remove();
  });
  await settle(net, visitor);
  const before = (await ran(visitor)).length;
  for (const kind of ['nodes', 'text'] as const) {
    const left = await visitor.run((kind) => {
      const { copies } = window as unknown as { copies: { nodes: Node; text: string } };
      document.querySelector('main')?.remove();
      if (kind === 'nodes') document.body.prepend(copies.nodes);
      else document.body.insertAdjacentHTML('afterbegin', copies.text);
      return document.querySelectorAll('main').length;
    }, kind);
    expect(left).toBe(1);
    expect(await visitor.run(isLive), kind).toEqual([]);
    await settle(net, visitor);
    // What the browser asked for before anybody could look at the copy is over; nothing is asked for from now on.
    net.forget();
    await settle(net, visitor);
    expect(net.requests(/\/k\//)).toEqual([]);
    expect(await visitor.run(isLive), kind).toEqual([]);
  }
  expect((await ran(visitor)).length).toBe(before);
  expect(await complaints(visitor)).toEqual([]);
});
