// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import type { LoadBeside } from '../../../src/script/page/load-beside.ts';
import { startFromPage } from '../../../src/script/page/start-from-page.ts';

const load: LoadBeside = Object.assign(() => Promise.resolve(), { useFolder: () => {} });

afterEach(() => window.akkoord?.destroy());

test('it starts right after the script, and not below it: no request has the whole file on its stack', async () => {
  document.head.innerHTML = '<script type="application/json" data-akkoord-config>{}</script>';
  startFromPage(null, load, {
    mount: () => {
      throw new Error('nothing is shown in this test');
    },
  });
  expect(window.akkoord).toBeUndefined();
  await Promise.resolve();
  expect(window.akkoord?.state.decision).toBeNull();
});
