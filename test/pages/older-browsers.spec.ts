import { onlyInChromium } from '../support/engines.ts';
import { expect, test } from '../support/fixtures.ts';
import { expectNothing, heldElements, home, said, servePages, settle, setUp, untilRan } from './site.ts';

/** Takes away what is younger than the oldest supported versions: Chrome 93, Firefox 101, Safari 16.4. */
const young = `<script>
  for (const [owner, names] of [
    [Object, ['groupBy']],
    [Array, ['fromAsync']],
    [Array.prototype, ['findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with']],
    [Map, ['groupBy']],
    [Set.prototype, ['union', 'intersection', 'difference', 'isSubsetOf']],
    [String.prototype, ['isWellFormed', 'toWellFormed']],
    [Promise, ['withResolvers', 'try']],
    [URL, ['canParse', 'parse']],
    [AbortSignal, ['any', 'timeout']],
    [Element.prototype, ['checkVisibility', 'setHTML', 'setHTMLUnsafe', 'moveBefore', 'getHTML']],
    [HTMLElement.prototype, ['popover', 'showPopover', 'hidePopover', 'togglePopover', 'inert', 'hidden']],
    [HTMLDialogElement.prototype, ['closedBy', 'requestClose']],
    [window, ['structuredClone', 'cookieStore', 'CookieStore', 'navigation', 'scheduler', 'requestIdleCallback',
      'trustedTypes', 'reportError', 'EditContext']],
    [Document.prototype, ['startViewTransition', 'prerendering']],
  ]) for (const name of names) delete owner[name];
</script>`;
/** Takes away what is as old as they are, and what has a way around. */
const old = '<script>delete Object.hasOwn; delete HTMLDialogElement.prototype.showModal;</script>';
/** Takes away what nothing can be shown without. */
const tooOld = '<script>CSSStyleSheet = function () { throw new TypeError("Illegal constructor"); };</script>';

for (const [what, missing] of Object.entries({ 'the oldest supported versions': young, 'older ones': young + old })) {
  test(
    `${what}: asked, chosen in the preferences, released and taken back, without a complaint`,
    onlyInChromium,
    async ({ net, visitor, banner, preferences, placeholder, trigger }) => {
      servePages(net, { head: missing + setUp(), body: heldElements });
      await visitor.goto(home);
      await placeholder.shown();
      await settle(net, visitor);
      await expectNothing(net, visitor);
      await preferences.open();
      await preferences.switch('analytics');
      await preferences.save();
      await preferences.gone();
      await untilRan(visitor, 4);
      await trigger.press();
      await preferences.shown();
      await preferences.reject();
      await preferences.gone();
      expect(await banner.count()).toBe(0);
      expect(await visitor.run(() => window.akkoord?.has('analytics'))).toBe(false);
      expect(await said(visitor)).toBe('');
    },
  );
}

test(
  'a browser that is too old: nothing is shown or released, and one message names the oldest versions',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    servePages(net, { head: tooOld + setUp(), body: heldElements });
    await visitor.goto(home);
    await settle(net, visitor);
    await expectNothing(net, visitor);
    expect(await banner.count()).toBe(0);
    const lines = (await said(visitor)).split('\n');
    expect(lines).toEqual([expect.stringMatching(/Chrome 93, Firefox 101, Safari 16\.4/)]);
  },
);
