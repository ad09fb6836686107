import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const read = (file: string): string => readFileSync(join('docs/opt-out-tools', file), 'utf8');

/**
 * Holds JSON against a type as the compiler does a literal: what is missing, misspelt or too much is a mistake. One
 * message a text, empty for none.
 */
function mistakes(type: string, from: string, texts: readonly string[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'akkoord-'));
  try {
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          module: 'preserve',
          target: 'es2022',
          lib: ['es2022', 'dom', 'dom.iterable'],
          strict: true,
          skipLibCheck: true,
          noEmit: true,
          types: [],
        },
      }),
    );
    texts.forEach((text, index) => {
      writeFileSync(
        join(folder, `rule${index}.ts`),
        `import type { ${type} } from '${from}';\nexport const rule: ${type} = ${text};`,
      );
    });
    const tsc = resolve('node_modules/typescript/bin/tsc');
    const { stdout } = spawnSync(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], {
      cwd: folder,
      encoding: 'utf8',
    });
    // An error outside the rules would make all of them look right.
    expect(stdout.split('\n').filter((line) => /^(?!rule\d+\.ts)\S/.test(line))).toEqual([]);
    return texts.map((_, index) => stdout.split('\n').find((line) => line.startsWith(`rule${index}.ts`)) ?? '');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('the rule for autoconsent', () => {
  const file = 'autoconsent/akkoord.json';
  // The type from which autoconsent makes the schema for its rules.
  const check = (texts: readonly string[]) => mistakes('AutoConsentCMPRule', '@duckduckgo/autoconsent', texts);

  test('is of its type', () => {
    expect(check([read(file)])).toEqual(['']);
  });

  test('would not be with a mistake in it', () => {
    const text = read(file);
    const broken = [
      text.replace('"optOut"', '"optout"'),
      text.replace('"click"', '"clik"'),
      text.replace('"check": "none"', '"check": "nothing"'),
      text.replace('"detectCmp": [{', '"detectCmp": [{ "eval": "EVAL_AKKOORD",'),
    ];
    for (const [index, said] of check(broken).entries())
      expect([index, said]).toEqual([index, expect.stringMatching(/error TS/)]);
  });
});

describe('the rule list for Consent-O-Matic', () => {
  const file = 'consent-o-matic/akkoord.json';
  const check = (texts: readonly string[]) =>
    mistakes('RuleList', resolve('test/pages/opt-out-tools/consent-o-matic'), texts);

  test('is of its format', () => {
    expect(check([read(file)])).toEqual(['']);
  });

  test('would not be with a mistake in it', () => {
    const text = read(file);
    const broken = [
      text.replace('"detectors"', '"detector"'),
      text.replace('"DO_CONSENT"', '"DO_CONSENTS"'),
      text.replace('"ifallownone"', '"ifallowsnone"'),
      text.replace('"retries": 50', '"retries": "50"'),
      text.replace('"type": "A"', '"type": "C"'),
      text.replace('"toggleAction"', '"toggle"'),
    ];
    for (const [index, said] of check(broken).entries())
      expect([index, said]).toEqual([index, expect.stringMatching(/error TS/)]);
  });
});
