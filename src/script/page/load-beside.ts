/** Imports a file of the library's folder, by its name there. */
export type LoadBeside = (file: string) => Promise<unknown>;

/**
 * Makes the function that loads the library's other files: from the folder that `data-base` names, otherwise from beside
 * the script, with the script's own query, so that all files are of one version.
 *
 * Call it while the script runs: a `<base>` that comes later must not move the files.
 */
export function createLoadBeside(script: HTMLScriptElement | null): LoadBeside {
  // Not `new URL(…)`: some pages have a global `URL` of their own.
  const [, folder = './', query = ''] = /^([^?#]*\/)?[^/?#]*(\?[^#]*)?/.exec(script?.src ?? '') ?? [];
  const base = script?.dataset.base;
  const folderUrl = base ? absolute(base.replace(/\/?$/, '/')) : folder;
  return (file) => import(/* @vite-ignore */ `${folderUrl}${file}${query}`);
}

/** The browser itself resolves an address against the page. */
function absolute(url: string): string {
  const link = document.createElement('a');
  link.href = url;
  return link.href;
}
