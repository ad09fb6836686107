import { transform } from 'lightningcss';

/** A style sheet as a module: its text, minified. For rollup and vitest alike. */
export function cssText(css, filename) {
  const { code } = transform({ filename, code: Buffer.from(css), minify: true });
  return `export default ${JSON.stringify(code.toString())};`;
}
