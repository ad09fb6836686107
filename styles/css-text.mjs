import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { transform } from 'lightningcss';

/** A style sheet, minified; comments that begin with `!` stay. */
export function minifyCss(css, filename) {
  return transform({ filename, code: Buffer.from(css), minify: true }).code.toString();
}

/**
 * A plugin for Rollup and Vite alike: importing a `.css` file gives its minified text, which the library puts into
 * constructed style sheets.
 */
export function cssText() {
  // The module has a name of its own that does not end in `.css`: Vite would take it for a style sheet of the page, and
  // Vitest empties those.
  const PREFIX = '\0css-text:';
  const SUFFIX = '.js';
  return {
    name: 'css-text',
    enforce: 'pre',
    resolveId: (source, importer) =>
      importer && source.endsWith('.css') ? `${PREFIX}${resolve(dirname(importer), source)}${SUFFIX}` : null,
    load(id) {
      if (!id.startsWith(PREFIX)) return null;
      const file = id.slice(PREFIX.length, -SUFFIX.length);
      return `export default ${JSON.stringify(minifyCss(readFileSync(file, 'utf8'), file))};`;
    },
  };
}
