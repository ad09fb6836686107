import { onlyInChromium } from '../support/engines.ts';
import { expect, test } from '../support/fixtures.ts';
import { complaints, home, servePages, settingsLink, setUp } from './site.ts';

test(
  'a button that calls a refused tracker still does its own work',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    const services = { pixel: { preset: 'meta-pixel' }, recordings: { preset: 'microsoft-clarity' } };
    const snippet = `<script type="text/plain" data-consent="pixel">if (!window.fbq) { window.seen = []; window.fbq = (...call) => seen.push(call); fbq('init') }</script>`;
    servePages(net, {
      head: setUp({ controller: { name: 'Voorbeeld BV' }, categories: { targeting: { services } } }),
      body: `<script>fbq('track', 'PageView')</script>${snippet}
      <button id="lead" onclick="fbq('track', 'Lead'); clarity('event', 'lead'); akkoord.track('pixel', () => fbq('track', 'Own')); document.title += '+'">Verstuur</button>${settingsLink}`,
    });
    await visitor.goto(home);
    await banner.shown();
    // The banner comes with the files of the presets.
    await visitor.click('#lead');
    await banner.reject();
    await visitor.click('#lead');
    expect(await visitor.run(() => document.title)).toBe('Voorbeeld++');
    expect(await complaints(visitor)).toEqual([]);
    await visitor.run(() => window.akkoord?.acceptAll());
    await visitor.until(() => 'seen' in window);
    await visitor.click('#lead');
    expect(await visitor.run(() => Reflect.get(window, 'seen'))).toEqual([
      ['init'],
      ['track', 'Lead'],
      ['track', 'Own'],
    ]);
  },
);
