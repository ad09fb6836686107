import { transform } from 'lightningcss';

/** A style sheet, minified; comments that begin with `!` are kept. */
export function minifyCss(css, filename) {
  return transform({ filename, code: Buffer.from(css), minify: true }).code.toString();
}

/** Imports a `.css` file as a module whose default export is its minified text. For rollup and vitest. */
export function cssText(css, filename) {
  return `export default ${JSON.stringify(minifyCss(css, filename))};`;
}
