import { onlyInChromium } from '../support/engines.ts';
import { expect, html, test } from '../support/fixtures.ts';
import { block, complaints, config, home, setUp } from './site.ts';

const frame = 'https://www.voorbeeld.example/frame';
const inner = 'https://www.voorbeeld.example/binnen';
const held = '<script type="text/plain" data-consent="targeting">window.ran = true</script>';
const iframe = (url: string) => `<iframe title="Deel" width="600" height="400" src="${url}"></iframe>`;

test(
  'a frame is quiet while a page around it runs the library, and follows its decision',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    net.page(home, html({ head: setUp(), body: `<main></main>${iframe(frame)}` }));
    net.page(frame, html({ head: setUp(), body: held + iframe(inner) }));
    net.page(inner, html({ head: setUp(), body: held }));
    /** What the library shows and lets run: in the page, in its frame, and in the frame of that. */
    const all = () =>
      visitor.run(() => {
        const windows: (Window | null | undefined)[] = [window, window.frames[0], window.frames[0]?.frames[0]];
        return windows.map((page) => {
          const shown = [...(page?.document.querySelectorAll('akkoord-banner, akkoord-trigger') ?? [])];
          const { ran = false } = (page ?? {}) as { ran?: boolean };
          return `${shown.map(({ localName }) => localName)} ${page?.akkoord?.has('targeting')} ${ran}`;
        });
      });
    await visitor.goto(home);
    await banner.shown();
    expect(await all()).toEqual(['akkoord-banner false false', ' false false', ' false false']);
    await banner.accept();
    await expect.poll(all).toEqual(['akkoord-trigger true false', ' true true', ' true true']);
    await visitor.run(() => window.akkoord?.withdraw());
    await expect.poll(all).toEqual(['akkoord-trigger false false', ' false true', ' false true']);

    // By itself, such a page asks; and where the page around it starts later, it stops asking.
    await visitor.clearCookies();
    net.page(home, html({ head: block(config), body: `<main></main>${iframe(frame)}` }));
    await visitor.goto(home);
    await visitor.until(() => window.frames[0]?.document.querySelector('akkoord-banner'));
    expect((await all()).slice(1)).toEqual(['akkoord-banner false false', ' false false']);
    await visitor.run(() => {
      const script = document.createElement('script');
      script.src = '/dist/akkoord.js';
      document.head.append(script);
    });
    await banner.shown();
    await expect.poll(all).toEqual(['akkoord-banner false false', ' false false', ' false false']);

    // When it stops there, the frame asks for itself, until it starts there again.
    await visitor.run(() => window.akkoord?.destroy());
    await expect.poll(all).toEqual([' undefined false', 'akkoord-banner false false', ' false false']);
    await visitor.run(() => {
      const script = document.createElement('script');
      script.src = '/dist/akkoord.js?again';
      document.head.append(script);
    });
    await banner.shown();
    await expect.poll(all).toEqual(['akkoord-banner false false', ' false false', ' false false']);
    await banner.accept();
    await expect.poll(all).toEqual(['akkoord-trigger true false', ' true true', ' true true']);

    // A page around it that has another cookie and other services: it asks alone, and grants nothing for the frame.
    await visitor.clearCookies();
    const other = { ...config, cookie: { name: 'other' }, categories: { analytics: {} } };
    net.page(home, html({ head: setUp(other), body: `<main></main>${iframe(frame)}` }));
    await visitor.goto(home);
    await banner.shown();
    await banner.accept();
    await expect.poll(all).toEqual(['akkoord-trigger false false', ' false false', ' false false']);
    // There, the visitor answers for the frame: its settings links work.
    await visitor.run(() => {
      const page = window.frames[0]?.document;
      const link = page?.body.appendChild(page.createElement('button'));
      link?.setAttribute('data-consent-open', '');
      link?.click();
    });
    const inFrame = (part: string) =>
      visitor.until((part: string) => {
        const root = window.frames[0]?.document.querySelector('akkoord-preferences')?.shadowRoot;
        const button = root?.querySelector<HTMLElement>(`[part~=${part}]`);
        button?.click();
        return Boolean(button);
      }, part);
    await inFrame('accept');
    await expect.poll(all).toEqual(['akkoord-trigger false false', ' true true', ' true true']);

    // Between pages of other origins nobody can look: nothing is asked, and nothing goes wrong.
    net.page('https://elders.test/', html({ body: iframe(home) }));
    await visitor.goto('https://elders.test/');
    expect((await complaints(visitor)).filter(({ name }) => /error|rejection/.test(name))).toEqual([]);
  },
);
