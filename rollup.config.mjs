// `npm run build` writes dist/. The layout of src/ is the list of what is built: each file in src/ itself is an npm entry,
// each file in src/script is a file for a script tag. The same input gives the same bytes.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';
import {
  beside,
  besidePresets,
  integrity,
  minifiedUnder,
  onceForAllFiles,
  schema,
  themes,
  withoutResearch,
} from './rollup.plugins.mjs';
import { cssText } from './styles/css-text.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const banner = `/*! Akkoord ${version} MIT */`;
// Chromium compiles the functions of the head script beside the main thread: docs/decisions/021-a-compile-hint.md.
const compileHint = '//# allFunctionsCalledOnLoad';

/** The modules directly in `folder`, by name. */
function modulesIn(folder) {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));
  return files.map((file) => file.slice(0, -'.ts'.length));
}

/** Entries for Rollup: the modules directly in a folder of `src`, each under its path, such as `locales/de`. */
function entriesIn(folder) {
  const paths = modulesIn(`src/${folder}`).map((name) => (folder ? `${folder}/${name}` : name));
  return Object.fromEntries(paths.map((path) => [path, `src/${path}.ts`]));
}

/** TypeScript and TSX become JavaScript (`npm run types` checks the types), style sheets become text. */
const source = [
  withoutResearch,
  onceForAllFiles(
    esbuild({
      target: 'es2022',
      tsconfig: false,
      jsx: 'automatic',
      jsxImportSource: 'preact',
      define: { __VERSION__: JSON.stringify(version) },
    }),
  ),
  cssText(),
];

const emptyDist = {
  name: 'empty-dist',
  buildStart: () => rmSync('dist', { recursive: true, force: true }),
};

/** Type declarations of the npm entries. `npm run types` checks what the compiler only writes down here. */
const declarations = beside('TypeScript', ['node_modules/typescript/bin/tsc', '-p', 'src/tsconfig.json', '--noCheck']);
const withoutComponents = {
  name: 'without-components',
  // No declaration of an entry mentions a component, and those of components would need Preact's types.
  closeBundle: () => rmSync('dist/types/ui', { recursive: true, force: true }),
};

const npmEntries = {
  input: { ...entriesIn(''), ...entriesIn('integrations'), ...entriesIn('services'), ...entriesIn('locales') },
  external: [/^preact(\/|$)/, 'js-cookie', /^node:/],
  output: { dir: 'dist/esm', format: 'es', chunkFileNames: 'chunks/[name].js' },
  plugins: [declarations.start, source, declarations.end, withoutComponents, themes, schema],
};

/** Rollup uses one core, so a second Rollup makes the npm entries, presets and integrations beside the other files. */
const secondRollup = beside('Rollup', ['node_modules/rollup/dist/bin/rollup', '-c', '--configSecond']);

/** SWC leaves out what nothing uses as well as Rollup, whose own search takes a second for these files. */
const minifierShakes = { treeshake: false };

/** One file of messages a language, which the scripts fetch. */
const output = { dir: 'dist', format: 'es' };
const locales = {
  input: entriesIn('locales'),
  output,
  plugins: [emptyDist, secondRollup.start, source, minifiedUnder(banner)],
};

/** One file a preset and one an integration, which a page fetches when its configuration names them. */
const presets = modulesIn('src/services').filter((name) => !name.includes('preset'));
const services = {
  input: Object.fromEntries(presets.map((name) => [`services/${name}`, `src/services/${name}.ts`])),
  output,
  plugins: [besidePresets, source, minifiedUnder(banner)],
};
const integrations = modulesIn('src/integrations/vendors').map((name) => ({
  ...minifierShakes,
  input: `src/integrations/vendors/${name}.ts`,
  output: { file: `dist/integrations/${name}.js`, format: 'es' },
  plugins: [source, minifiedUnder(banner)],
}));

/** `akkoord.ui.js` is a module, because the head script imports it; the others are plain scripts. */
const scripts = modulesIn('src/script').map((name) => ({
  ...minifierShakes,
  input: `src/script/${name}.ts`,
  output: {
    file: `dist/${name}.js`,
    format: name === 'akkoord.ui' ? 'es' : 'iife',
    inlineDynamicImports: true,
  },
  // The second layer has facts of presets in it, and never loads what they name.
  external: (path) => path.includes('/integrations/vendors/'),
  plugins: [nodeResolve(), source, minifiedUnder(name === 'akkoord' ? `${banner}\n${compileHint}` : banner)],
}));

/** The last one waits for the second Rollup, since the hashes are those of all files. */
const last = { ...scripts.at(-1), plugins: [...scripts.at(-1).plugins, secondRollup.end, integrity] };

export default ({ configSecond }) =>
  configSecond ? [npmEntries, services, ...integrations] : [locales, ...scripts.slice(0, -1), last];
