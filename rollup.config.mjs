// A flat list of builds, named by door. `npm run build` writes dist/; the same input gives the same bytes.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'acorn';
import { transform as transformCode } from 'esbuild';
import { minify } from 'terser';
import { cssText, minifyCss } from './styles/css-text.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** TypeScript to JavaScript; types are checked by `npm run types`. */
const typescript = {
  name: 'typescript',
  resolveId: {
    order: 'pre',
    handler(id, importer) {
      if (!importer || !id.startsWith('.') || /\.\w+$/.test(id)) return null;
      return this.resolve(`${id}.ts`, importer, { skipSelf: true });
    },
  },
  async transform(code, id) {
    if (!id.endsWith('.ts')) return null;
    const result = await transformCode(code, {
      loader: 'ts',
      target: 'es2022',
      define: { __VERSION__: JSON.stringify(version) },
      sourcefile: id,
      tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true, useDefineForClassFields: false } },
    });
    return { code: result.code, map: null };
  },
};

const css = {
  name: 'css',
  transform: (code, id) => (id.endsWith('.css') ? { code: cssText(code, id), map: null } : null),
};

const sizeOf = (code) => brotliCompressSync(code).length;

/** All that can stand below a node of a syntax tree. */
const below = (node) =>
  Object.values(node)
    .flat()
    .filter((value) => typeof value?.type === 'string');

/** Functions that are no arrows have a `this` and `arguments` of their own. */
const needsItself = (node) =>
  node.type === 'ThisExpression' ||
  (node.type === 'Identifier' && node.name === 'arguments') ||
  below(node).some((one) => !/^Function/.test(one.type) && needsItself(one));

/**
 * Function declarations as arrows: one way to write a function instead of two compresses better. A declaration is there
 * from the beginning of its block on, so that is where the arrow goes.
 */
function asArrows(code) {
  const isBlock = ({ type }) => type === 'Program' || type === 'BlockStatement';
  const blocksIn = (node) => below(node).flatMap((one) => (isBlock(one) ? one : blocksIn(one)));
  const textOf = (node) => {
    let text = '';
    let at = node.start;
    for (const block of blocksIn(node).sort((one, other) => one.start - other.start)) {
      text += code.slice(at, block.start) + textOfBlock(block);
      at = block.end;
    }
    return text + code.slice(at, node.end);
  };
  const textOfArrow = ({ id, async, params, body }) =>
    `${id.name}=${async ? 'async' : ''}(${params.map(textOf)})=>${textOfBlock(body)}`;
  const textOfBlock = (block) => {
    const functions = block.body.filter(
      (one) => one.type === 'FunctionDeclaration' && !one.generator && !needsItself(one),
    );
    const rest = block.body.filter((one) => !functions.includes(one));
    const first = functions.length > 0 ? `const ${functions.map(textOfArrow)};` : '';
    const text = first + rest.map(textOf).join('\n');
    return block.type === 'Program' ? text : `{${text}}`;
  };
  return textOfBlock(parse(code, { ecmaVersion: 2022, sourceType: 'module' }));
}

/** Names for style sheets in the finished code, which nothing else gets. */
const sheetNames = [...Array(9).keys()].map((nth) => `$${nth}`);

/**
 * Style sheets, which the minifier puts where each is used, side by side at the beginning: what is alike compresses
 * better together.
 */
function withSheetsFirst(code, format) {
  const start = format === 'es' ? '' : '(()=>{';
  const isSheet = ({ value }) =>
    typeof value === 'string' && value.length > 99 && /^[^{}]+\{[^{}]+:[^{}]+\}/.test(value);
  const sheetsIn = (node) => below(node).flatMap((one) => (isSheet(one) ? one : sheetsIn(one)));
  const sheets = sheetsIn(parse(code, { ecmaVersion: 2022, sourceType: 'module' }));
  if (!sheets[0] || !code.startsWith(start)) return code;
  let text = '';
  let at = start.length;
  for (const [nth, sheet] of sheets.sort((one, other) => one.start - other.start).entries()) {
    // `return"…"` needs no space, a name does
    text += code.slice(at, sheet.start).replace(/\w$/, '$& ') + sheetNames[nth];
    at = sheet.end;
  }
  const all = sheets.map((sheet, nth) => `${sheetNames[nth]}=${code.slice(sheet.start, sheet.end)}`);
  return `${start}let ${all};${text}${code.slice(at)}`;
}

const minified = {
  name: 'minified',
  async renderChunk(code, _chunk, { format }) {
    const options = { ecma: 2020, module: format === 'es', toplevel: true, format: { comments: false } };
    const compress = {
      inline: 1,
      unsafe: true,
      unsafe_arrows: true,
      keep_fargs: false,
      pure_getters: true,
      lhs_constants: false,
      loops: false,
    };
    const ways = [...Array(8).keys()].map(async (nth) => {
      const way = { ...compress, hoist_funs: nth > 3, comparisons: nth % 2 > 0, reduce_funcs: nth % 4 > 1 };
      // names are shortened in a second round, when nothing is inlined any more: that compresses better
      const long = await minify(code, { ...options, compress: { ...way, passes: 3 }, mangle: false });
      const { code: short } = await minify(asArrows(long.code), {
        ...options,
        compress: way,
        mangle: { reserved: sheetNames },
      });
      // and so does one word for all declarations instead of two
      return `/*! Akkoord ${version} MIT */\n${withSheetsFirst(short, format).replace(/\bconst(?=[ {[])/g, 'let')}\n`;
    });
    // which is smaller when it travels differs from file to file
    return (await Promise.all(ways)).reduce((one, other) => (sizeOf(other) < sizeOf(one) ? other : one));
  },
};

const bundled = [typescript, css];
const toFile = (file, format) => ({
  file: `dist/${file}`,
  format,
  strict: false,
  freeze: false,
  inlineDynamicImports: format === 'iife',
});

/** Parts of the interface that are files of their own, and what they are called beside the script. */
const besidePath = (id) => `./akkoord.${id.replace(/.*[/-]/, '')}.js`;
const isBeside = (id) => /\/(preferences|check-contrast)$/.test(id);

/** The interface loads these and the locales from beside it, with the same query, so that all are of one version. */
const besideIt = {
  name: 'beside-it',
  renderDynamicImport: () => ({ left: 'import(', right: '+import.meta.url.replace(/[^?]*/,""))' }),
};

/** In files for a script tag the locales are files in a folder; applications that are bundled name each. */
const localesBeside = {
  name: 'locales-beside',
  resolveId: {
    order: 'pre',
    handler(id, importer) {
      return id === './load-locale' ? this.resolve('./load-locale-beside', importer) : null;
    },
  },
};

/** One file has nothing beside it, and no room: there colours are not checked. */
const withoutCheck = {
  name: 'without-check',
  load: (id) => (id.endsWith('/check-theme.ts') ? 'export const checkTheme = () => {}' : null),
};

/** Ready looks. The token sheet is to be read and copied: it stays as it is written. */
const themes = {
  name: 'themes',
  writeBundle() {
    mkdirSync('dist/themes');
    for (const file of readdirSync('styles/themes')) {
      const text = readFileSync(`styles/themes/${file}`, 'utf8');
      writeFileSync(`dist/themes/${file}`, file === 'company.css' ? text : `${minifyCss(text, file)}\n`);
    }
  },
};

/** Hashes for `<script integrity>`, written when all files are there. */
const integrity = {
  name: 'integrity',
  writeBundle() {
    const files = [...readdirSync('dist'), ...readdirSync('dist/locales').map((file) => `locales/${file}`)]
      .filter((file) => file.endsWith('.js'))
      .sort();
    const hashes = files.map((file) => [
      file,
      `sha384-${createHash('sha384')
        .update(readFileSync(`dist/${file}`))
        .digest('base64')}`,
    ]);
    writeFileSync('dist/integrity.json', `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
  },
};

/** Declarations for the npm entries, by the compiler itself. */
const declarations = {
  name: 'declarations',
  writeBundle() {
    execFileSync('node', ['node_modules/typescript/bin/tsc', '-p', 'src/tsconfig.json'], { stdio: 'inherit' });
    // projects that resolve modules as Node does want the ending spelt out
    for (const file of readdirSync('dist/types', { recursive: true }).filter((name) => name.endsWith('.d.ts'))) {
      const path = `dist/types/${file}`;
      writeFileSync(path, readFileSync(path, 'utf8').replace(/(['"])(\.{1,2}\/[^'"]+)\1/g, '$1$2.js$1'));
    }
  },
};

/** The files of a folder of `src` that an application may import by themselves. */
const entriesIn = (folder) => readdirSync(`src/${folder}`).map((file) => `${folder}/${file.replace('.ts', '')}`);

const clean = {
  name: 'clean',
  buildStart() {
    rmSync('dist', { recursive: true, force: true });
  },
};

export default [
  {
    // door 2: the head script
    input: 'src/script.ts',
    output: { ...toFile('akkoord.js', 'iife') },
    plugins: [clean, ...bundled, minified],
  },
  {
    // the interface of door 2: banner and placeholders
    input: 'src/script-ui.ts',
    external: isBeside,
    output: { ...toFile('akkoord.ui.js', 'es'), paths: besidePath },
    plugins: [besideIt, localesBeside, ...bundled, minified],
  },
  {
    // and what the visitor opens: preferences and declaration
    input: 'src/ui/preferences.ts',
    output: toFile('akkoord.preferences.js', 'es'),
    plugins: [...bundled, minified],
  },
  {
    // and, where the page gives colours of its own, what checks them
    input: 'src/ui/check-contrast.ts',
    output: toFile('akkoord.contrast.js', 'es'),
    plugins: [...bundled, minified],
  },
  {
    // beside either head script: stops what writes without consent
    input: 'src/script-guard.ts',
    output: toFile('akkoord.guard.js', 'iife'),
    plugins: [...bundled, minified],
  },
  {
    // keeps and posts a receipt of each decision
    input: 'src/script-receipts.ts',
    output: toFile('akkoord.receipts.js', 'iife'),
    plugins: [...bundled, minified],
  },
  {
    // and calls what comes too late for the page's load
    input: 'src/script-replay.ts',
    output: toFile('akkoord.replay.js', 'iife'),
    plugins: [...bundled, minified],
  },
  {
    // before either head script: carries over choices from a former consent tool
    input: 'src/script-import.ts',
    output: toFile('akkoord.import.js', 'iife'),
    plugins: [...bundled, minified],
  },
  {
    // languages beyond those that the interface has in it
    input: Object.fromEntries(
      entriesIn('locales')
        .filter((entry) => !/[/](nl|en)$/.test(entry))
        .map((entry) => [entry, `src/${entry}.ts`]),
    ),
    output: { dir: 'dist', format: 'es', entryFileNames: '[name].js' },
    plugins: [typescript, minified],
  },
  {
    // door 3: everything in one file
    input: 'src/script-full.ts',
    output: toFile('akkoord.full.js', 'iife'),
    plugins: [withoutCheck, localesBeside, ...bundled, minified, integrity, themes],
  },
  {
    // door 1: npm, an entry a file that can be imported
    input: Object.fromEntries(
      [
        'index',
        'guard',
        'replay',
        'server',
        'receipts',
        'import',
        ...entriesIn('integrations'),
        ...entriesIn('services'),
        ...entriesIn('locales'),
      ].map((entry) => [entry, `src/${entry}.ts`]),
    ),
    output: { dir: 'dist/esm', format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' },
    plugins: [typescript, css, declarations],
  },
];
