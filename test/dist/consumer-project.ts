import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A project elsewhere that has the packed library installed, with its dependencies, and nothing else. */
export interface ConsumerProject {
  readonly packageFolder: string;
  /** Runs a module and gives what it prints. */
  run(code: string): string;
  /** What the compiler finds wrong in a strict project with this one file; an empty string: nothing. */
  typeErrors(code: string, compilerOptions: Readonly<Record<string, unknown>>): string;
  remove(): void;
}

const STRICT = {
  target: 'es2022',
  lib: ['es2022', 'dom'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  noEmit: true,
};

/** Packs the library and installs it in an empty project; the dependencies are linked, so no network is needed. */
export function createConsumerProject(): ConsumerProject {
  const folder = mkdtempSync(join(tmpdir(), 'akkoord-'));
  const packageFolder = join(folder, 'node_modules/akkoord');
  mkdirSync(packageFolder, { recursive: true });
  const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const [packed] = JSON.parse(execFileSync('npm', pack, { encoding: 'utf8' }));
  execFileSync('tar', ['xzf', join(folder, packed.filename), '--strip-components=1', '-C', packageFolder]);
  const { dependencies } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  for (const name of Object.keys(dependencies)) {
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
  }
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');

  return {
    packageFolder,
    run: (code) =>
      execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: folder, encoding: 'utf8' }).trim(),
    typeErrors(code, compilerOptions) {
      writeFileSync(join(folder, 'use.ts'), code);
      const config = { compilerOptions: { ...STRICT, ...compilerOptions }, include: ['use.ts'] };
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
      try {
        const compiler = resolve('node_modules/typescript/bin/tsc');
        return execFileSync(process.execPath, [compiler, '-p', folder], { encoding: 'utf8' });
      } catch (error) {
        // The compiler prints what is wrong on its standard output.
        if (error instanceof Error && 'stdout' in error) return `${error.stdout}`;
        throw error;
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
