import { inputsIn, notInWebKit } from '../support/engines.ts';
import { expect, html, test } from '../support/fixtures.ts';
import { complaints, home, settingsLink, setUp, config as site } from './site.ts';

const page = `<main><h1>Kop</h1><button id="b">b</button></main>${settingsLink}`;

const film =
  '<iframe data-consent="youtube" data-consent-src="https://www.youtube.com/embed/a" title="Film" width="320" height="180"></iframe>';

/** The ways in which a page hides itself at first. */
const hidings: Readonly<Record<string, string>> = {
  'display: none': 'body{display:none!important}',
  'opacity: 0': 'html{opacity:0!important}',
  'visibility: hidden': 'html{visibility:hidden!important}',
  'content-visibility: hidden': 'body{content-visibility:hidden!important}',
};

test('a page that hides itself at first, or stops itself: the banner comes with it, and the settings link works', async ({
  net,
  visitor,
  banner,
  preferences,
}) => {
  const isSample = ([name]: [string, string]) => /display|content/.test(name);
  for (const [name, css] of inputsIn(visitor.engine, Object.entries(hidings), isSample)) {
    for (const theme of name === 'display: none' ? [{}, { modal: true }] : [{}]) {
      net.page(home, html({ head: `<style id="hide">${css}</style>${setUp({ ...site, theme })}`, body: page }));
      await visitor.clearCookies();
      await visitor.goto(home);
      await visitor.until(() => window.akkoord?.state.view === 'banner');
      // Somebody opens and closes the preferences meanwhile, for example by the address.
      await visitor.run(() => window.akkoord?.show('preferences'));
      await preferences.shown();
      await visitor.run(() => window.akkoord?.hide());
      await visitor.run(() => document.querySelector('#hide')?.remove());
      await expect.poll(() => visitor.visible(banner.button('reject')), name).toBe(true);
      await banner.reject();
      await banner.gone();
      await preferences.openByLink();
      await visitor.press('Escape');
      await preferences.gone();
    }
  }

  // The script stops the page that it is in, before the rest of it has arrived.
  net.page(home, html({ head: setUp(), body: `${page}<script>window.stop()</script><p>Rest</p>` }));
  await visitor.clearCookies();
  // Such a page may never be said to be parsed, so nobody can wait for that.
  await visitor.run((home: string) => {
    document.querySelector('akkoord-banner')?.remove();
    setTimeout(() => {
      location.href = home;
    });
  }, home);
  await banner.shown();
  await banner.reject();
  await banner.gone();
  await preferences.openByLink();
  await preferences.close();
  await preferences.gone();

  // A dialog of the page's own that makes everything else inert, our banner too, while it is open.
  net.page(
    home,
    html({
      head: setUp(),
      body: `${page}<div id="modal" role="dialog" style="position:fixed;inset:0;background:#fff"><a id="inside" href="#cookie-instellingen">Cookies</a></div>`,
    }),
  );
  await visitor.clearCookies();
  await visitor.goto(home);
  await banner.shown();
  const others = (isOpen: boolean) =>
    visitor.run((isOpen: boolean) => {
      for (const child of document.body.children) {
        if (child.id === 'modal') continue;
        child.toggleAttribute('inert', isOpen);
        if (isOpen) child.setAttribute('aria-hidden', 'true');
        else child.removeAttribute('aria-hidden');
      }
      if (!isOpen) document.querySelector('#modal')?.remove();
    }, isOpen);
  await others(true);
  expect(await visitor.visible(banner.button('reject'))).toBe(false);
  // Its own link opens the preferences, and they are closed after the dialog.
  await visitor.run(() => document.querySelector<HTMLElement>('#inside')?.click());
  await preferences.shown();
  await others(false);
  await visitor.press('Escape');
  await banner.shown();
  await expect.poll(() => visitor.visible(banner.button('reject'))).toBe(true);
  expect(await visitor.count('[inert], [aria-hidden]')).toBe(0);
  await banner.reject();
  await banner.gone();
  expect(await complaints(visitor)).toEqual([]);
});

// WebKitGTK never says of such a page that it is complete.
test(
  'a page that stops itself while it is parsed has its placeholders',
  notInWebKit,
  async ({ net, visitor, placeholder }) => {
    net.page(home, html({ head: setUp(), body: `${page}${film}<script>window.stop()</script><p>Rest</p>` }));
    await visitor.run((home: string) => {
      setTimeout(() => {
        location.href = home;
      });
    }, home);
    await placeholder.shown();
    expect(net.thirdParty()).toEqual([]);
  },
);
