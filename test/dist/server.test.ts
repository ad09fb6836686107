import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

describe('akkoord/server as it is built', () => {
  test.each([
    ['nothing but JavaScript and URL', 'URL'],
    ['what edge runtimes have', 'URL,Headers,Request,Response,fetch,TextEncoder,TextDecoder,crypto,console'],
  ])('runs with %s', (_name, names) => {
    const script = ['--experimental-vm-modules', '--no-warnings', 'test/dist/bare-runtime.mjs'];
    const output = execFileSync(process.execPath, [...script, resolve('dist/esm/server.js'), names], {
      encoding: 'utf8',
    });
    const { time, renewed, ...result } = JSON.parse(output);
    expect(result).toEqual({
      there: [],
      has: [true, true, true, false, false],
      wrong: 'cookie.domain',
      lifetime: '2 jaar',
      html: true,
      receipt: null,
    });
    expect(renewed).toMatch(/^akkoord=[\w.~-]+; Path=\/; Max-Age=157\d{5}; SameSite=Lax; Secure$/);
    expect(renewed).toContain(`=1.1.${time}.banner.`);
  });
});

describe('akkoord/server in a project', () => {
  let project = '';
  beforeAll(() => {
    project = mkdtempSync(join(tmpdir(), 'akkoord-'));
    mkdirSync(join(project, 'node_modules'));
    symlinkSync(process.cwd(), join(project, 'node_modules/akkoord'));
    writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  });
  afterAll(() => rmSync(project, { recursive: true, force: true }));

  test('exports what is documented, and nothing else', () => {
    const code = "console.log(Object.keys(await import('akkoord/server')).join())";
    const output = execFileSync(process.execPath, ['--input-type=module', '-e', code], {
      cwd: project,
      encoding: 'utf8',
    });
    expect(output.trim()).toBe(
      'ConfigError,declaration,declarationHtml,maxReceiptLength,noticeHash,parseReceipt,readConsent,renewConsent',
    );
  });

  test('has types that need neither Node nor a page', () => {
    writeFileSync(
      join(project, 'use.ts'),
      `import { type Consent, declaration, declarationHtml, parseReceipt, type Receipt, readConsent, renewConsent } from 'akkoord/server';
       const config = { categories: { analytics: { services: { ga: {} } } } } as const;
       const consent = readConsent('', config);
       const yes: boolean = consent.has('ga');
       const loose: Consent = consent;
       const cookie: string | null = renewConsent(null, config, { secure: false, domain: 'a.nl', now: 1 });
       const lifetime: string | undefined = declaration(config, 'nl').categories[0]?.services[0]?.cookies[0]?.lifetime;
       const html: string = declarationHtml(config, 'nl', { headingLevel: 3 });
       const receipt: Receipt | null = parseReceipt('');
       // @ts-expect-error: a typo
       consent.has('gaa');
       // @ts-expect-error: no such thing
       readConsent('', { revison: 1 });
       export { yes, loose, cookie, lifetime, html, receipt };`,
    );
    writeFileSync(
      join(project, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          module: 'nodenext',
          target: 'es2022',
          lib: ['es2022'],
          strict: true,
          exactOptionalPropertyTypes: true,
          noUncheckedIndexedAccess: true,
          skipLibCheck: false,
          noEmit: true,
          types: [],
        },
        include: ['use.ts'],
      }),
    );
    const tsc = resolve('node_modules/typescript/bin/tsc');
    expect(execFileSync(process.execPath, [tsc, '-p', project], { encoding: 'utf8' })).toBe('');
  });
});
