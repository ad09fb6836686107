// Runs `akkoord/server` where there is nothing but JavaScript and the names in argv[3]: no Node, no page.
// node --experimental-vm-modules bare-runtime.mjs <file> <names, parted by commas>
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import vm from 'node:vm';

const [, , entry, names] = process.argv;
const given = names.split(',').map((name) => [name, globalThis[name]]);
const context = vm.createContext(Object.fromEntries(given), { codeGeneration: { strings: false, wasm: false } });
const modules = new Map();

function load(path) {
  const known = modules.get(path);
  if (known) return known;
  const module = new vm.SourceTextModule(readFileSync(path, 'utf8'), { context, identifier: path });
  modules.set(path, module);
  return module;
}

const use = new vm.SourceTextModule(
  `import { declaration, declarationHtml, parseReceipt, readConsent, renewConsent } from '${entry}';
   const config = {
     categories: { analytics: { services: { 'google-analytics': { preset: 'google-analytics' } } }, targeting: {} },
   };
   const time = Math.floor(Date.now() / 1000).toString(36);
   const header = 'a=b; akkoord=1.1.' + time + '.banner.analytics~google-analytics.targeting';
   const cookie = typeof Request === 'function'
     ? new Request('https://a.example/', { headers: new Headers({ cookie: header }) }).headers.get('cookie')
     : header;
   const consent = readConsent(cookie, config);
   let wrong;
   try { renewConsent(cookie, { cookie: { domain: 'auto' } }) } catch (error) { wrong = error.path }
   globalThis.result = {
     there: ['process', 'Buffer', 'document', 'window', 'require', 'global', 'navigator', 'setTimeout'].filter((name) => name in globalThis),
     has: ['necessary', 'analytics', 'google-analytics', 'targeting', 'nope'].map(consent.has),
     renewed: renewConsent(cookie, config),
     time,
     wrong,
     lifetime: declaration(config, 'nl').categories[1].services[0].cookies[0].lifetime,
     html: declarationHtml(config, 'nl').includes('<th scope="row"><code>_ga</code></th>'),
     receipt: parseReceipt('{}'),
   };`,
  { context, identifier: resolve('use.mjs') },
);
await use.link((specifier, { identifier }) => load(resolve(dirname(identifier), specifier)));
await use.evaluate();
console.log(JSON.stringify(context.result));
