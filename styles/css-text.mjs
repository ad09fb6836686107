import { transform } from 'lightningcss';

/** A style sheet, minified; a comment that begins with `!` stays. */
export function minifyCss(css, filename) {
  return transform({ filename, code: Buffer.from(css), minify: true }).code.toString();
}

/** A style sheet as a module: its text, minified. For rollup and vitest alike. */
export function cssText(css, filename) {
  return `export default ${JSON.stringify(minifyCss(css, filename))};`;
}
