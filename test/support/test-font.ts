import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Visitor } from './visitor.ts';

/**
 * The tests bring a font of their own, so that no size and no picture depends on the fonts of a machine. Arimo has the
 * metrics of Arial and covers Latin, Greek, Cyrillic and Hebrew; Noto Sans Arabic covers Arabic (both OFL).
 *
 * The files travel inside the page as `data:` addresses: browsers have those before the first layout, so that nothing
 * moves when a font arrives, and no request appears in the log of the test.
 */
const { resolve } = createRequire(import.meta.url);
const family = 'Akkoord Test';
const weights = [400, 700] as const;

type Package = '@fontsource/arimo' | '@fontsource/noto-sans-arabic';

/** The `@font-face` rules of one weight of a package, with the files that `isWanted` in them. */
function faces(name: Package, weight: number, isWanted: (file: string) => boolean): string {
  const sheet = resolve(`${name}/${weight}.css`);
  const rules = readFileSync(sheet, 'utf8').match(/@font-face \{[^}]*\}/g) ?? [];
  return rules
    .flatMap((rule) => {
      const file = /url\(([^)]+\.woff2)\)/.exec(rule)?.[1];
      if (!file || !isWanted(file)) return [];
      const data = readFileSync(path.join(path.dirname(sheet), file)).toString('base64');
      return rule
        .replace(/font-family: [^;]+/, `font-family: '${family}'`)
        .replace('font-display: swap', 'font-display: block')
        .replace(/src: [^;]+/, `src: url(data:font/woff2;base64,${data}) format('woff2')`);
    })
    .join('\n');
}

const use = `:root { font-family: '${family}'; --akkoord-font-family: '${family}' }`;
const styleOf = (css: readonly string[]) => `<style>${css.join('\n')}\n${use}</style>`;

/** For the head of a page in a Latin script: page and interface use the font of the tests. */
export const testFont = styleOf(
  weights.map((weight) => faces('@fontsource/arimo', weight, (file) => /-latin-\d/.test(file))),
);

/** The same with the other scripts that the interface is translated into. */
export const testFontForAllScripts = styleOf(
  weights.flatMap((weight) => [
    faces('@fontsource/arimo', weight, (file) => /-(latin|latin-ext|greek|cyrillic|hebrew)-\d/.test(file)),
    faces('@fontsource/noto-sans-arabic', weight, (file) => /-arabic-arabic-\d/.test(file)),
  ]),
);

/** Waits until the page has the font; measure and photograph nothing before. Throws for a page without it. */
export async function fontsReady(visitor: Visitor): Promise<void> {
  const isThere = await visitor.run(async (family: string) => {
    const loaded = await Promise.all(['400', '700'].map((weight) => document.fonts.load(`${weight} 1em "${family}"`)));
    await document.fonts.ready;
    return loaded.every(({ length }) => length > 0);
  }, family);
  if (!isThere) throw new Error(`The page has no font named ${family}: put testFont into its head`);
}
