import { placeholderOf } from '../support/consent-ui.ts';
import { onlyInChromium } from '../support/engines.ts';
import { axe, expect, html, test } from '../support/fixtures.ts';
import { block, complaints, config, home, settingsLink } from './site.ts';

const nonce = 'n-abc123';
const policy = `default-src 'none'; script-src 'nonce-${nonce}' 'strict-dynamic'; style-src 'nonce-${nonce}'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types akkoord`;
const site = {
  ...config,
  categories: {
    functional: {
      granular: true,
      services: { recaptcha: { preset: 'recaptcha' }, booking: { label: 'Reserveren', provider: 'Boekbaar BV' } },
    },
  },
};
const captcha = 'https://www.google.com/recaptcha/api.js';
const body = `<main><h1>Contact</h1><form>
<div id="captcha" data-consent-placeholder="recaptcha"><div class="g-recaptcha"></div></div>
<div class="row"><div id="again" data-consent-placeholder="recaptcha"></div></div>
<div id="booking" data-consent-placeholder="booking"></div></form></main>
<script nonce="${nonce}" type="text/plain" data-consent="recaptcha" src="${captcha}"></script>
<script nonce="${nonce}" type="text/plain" data-consent="booking">window.booked = true</script>${settingsLink}`;

test(
  'the place of a form that needs a held script says so, and lets it be allowed once or always',
  onlyInChromium,
  async ({ net, visit }) => {
    const visitor = await visit({ colorScheme: 'dark', viewport: { width: 320, height: 640 } });
    const placeholder = placeholderOf(visitor);
    const at = (id: string) => placeholderOf(visitor, `#${id}`);
    net.route(captcha, {
      type: 'text/javascript',
      body: "document.querySelector('.g-recaptcha').textContent = 'Ik ben geen robot'",
    });
    const head = `<style nonce="${nonce}">.row{display:flex}</style>${block(site)}<script nonce="${nonce}" src="/dist/akkoord.js"></script>`;
    net.page(home, html({ head, body }), { 'content-security-policy': policy });
    await visitor.goto(home);
    await placeholder.shown(3);
    expect(await visitor.text(`${at('captcha').host} >>> [part="placeholder"]`)).toMatch(/reCAPTCHA[\s\S]*Google/);
    expect(await visitor.text(`${at('booking').host} >>> [part="placeholder"]`)).toMatch(
      /Reserveren[\s\S]*Boekbaar BV/,
    );
    for (const id of ['captcha', 'again', 'booking']) {
      const box = await visitor.box(at(id).host);
      const inner = await visitor.box(`${at(id).host} >>> [part="placeholder"]`);
      // As wide as the page lets it, and as high as its texts.
      expect([box && box.width > 200 && box.width <= 320, inner && box && inner.height <= box.height + 3]).toEqual([
        true,
        true,
      ]);
      expect(inner && inner.height < 500).toBe(true);
    }
    expect(await axe(visitor, placeholder.host)).toEqual([]);
    expect(net.thirdParty()).toEqual([]);

    // Once: every place of that service, its script, and nothing else.
    await visitor.run(() => window.akkoord?.rejectAll());
    await at('captcha').load();
    await net.request(captcha);
    await placeholder.shown(1);
    await visitor.until(() => document.querySelector('.g-recaptcha')?.checkVisibility());
    await visitor.until(() => document.querySelector('.g-recaptcha')?.textContent);
    expect(await visitor.run(() => [window.akkoord?.has('recaptcha'), 'booked' in window])).toEqual([false, false]);

    // Always, until it is withdrawn.
    await at('booking').remember();
    await at('booking').load();
    await visitor.until(() => 'booked' in window);
    expect(await at('booking').count()).toBe(0);
    await visitor.reload();
    await placeholder.shown(2);
    expect(await at('booking').count()).toBe(0);
    await visitor.run(() => window.akkoord?.withdraw());
    await placeholder.shown(3);
    await visitor.run(() => window.akkoord?.acceptAll());
    await placeholder.shown(0);
    expect(await complaints(visitor)).toEqual([]);
  },
);
