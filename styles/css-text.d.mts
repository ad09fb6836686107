/** The part of a plugin that Rollup and Vite have in common. */
interface CssTextPlugin {
  readonly name: string;
  readonly enforce: 'pre';
  resolveId(source: string, importer: string | undefined): string | null;
  load(id: string): string | null;
}

export function minifyCss(css: string, filename: string): string;
export function cssText(): CssTextPlugin;
