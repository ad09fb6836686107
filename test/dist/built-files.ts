import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** The text of a file in `dist`. */
export const readDist = (file: string): string => readFileSync(join('dist', file), 'utf8');

/** All files below a folder, sorted, relative to it. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** The modules of a folder of `src`: `['ar', 'bg', …]` for `locales`. */
export function modulesIn(folder: string): string[] {
  return readdirSync(join('src', folder))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort();
}

/** What a module imports: specifiers of `import`, `export … from` and, unless only `static` ones count, `import()`. */
export function specifiersIn(code: string, { lazy }: { readonly lazy: boolean }): string[] {
  const statics = code.matchAll(/^(?:import|export)\b[^;'"]*?['"]([^'"]+)['"]/gm);
  const dynamics = lazy ? code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g) : [];
  return [...statics, ...dynamics].map(([, specifier = '']) => specifier);
}

/** The code of an npm entry with all that it imports from `dist`, and the names of the packages that it needs. */
export function bundleOf(entry: string, options: { readonly lazy: boolean }): { code: string; packages: string[] } {
  const seen = new Map<string, string>();
  const packages = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    const code = readDist(file);
    seen.set(file, code);
    for (const specifier of specifiersIn(code, options)) {
      if (specifier.startsWith('.')) visit(normalize(join(dirname(file), specifier)));
      else packages.add(specifier);
    }
  };
  visit(`esm/${entry}.js`);
  return { code: [...seen.values()].join('\n'), packages: [...packages].sort() };
}
