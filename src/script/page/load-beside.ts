import { document } from '../../host/native-document.ts';

/** Imports a file of the library's folder, by its name there. */
export type LoadFile = (file: string) => Promise<unknown>;

/** The same, for a folder that the configuration can name too. */
export interface LoadBeside extends LoadFile {
  /** From now on the files are in this folder. */
  useFolder(folder: string): void;
}

/** The folder that the documentation proposes; it is tried where the script was moved away from its files. */
const USUAL_FOLDER = '/akkoord/';

/**
 * Makes the function that loads the library's other files: from the folder that `data-base` names, otherwise from beside
 * the script, and if it was moved from there, from the usual folder. They get the script's own query, so that all files
 * are of one version.
 *
 * Call it while the script runs: a `<base>` that comes later must not move the files.
 */
export function createLoadBeside(script: HTMLScriptElement | null): LoadBeside {
  // Not `new URL(…)`: some pages have a global `URL` of their own. A script that was inlined or is a blob has no folder.
  const [, beside = './', query = ''] = /^(?!blob:|data:)([^?#]*\/)?[^/?#]*(\?[^#]*)?/.exec(script?.src ?? '') ?? [];
  let folders = [beside, absolute(USUAL_FOLDER)];

  async function load(file: string): Promise<unknown> {
    let cause: unknown;
    for (const folder of folders) {
      try {
        const loaded = await import(/* @vite-ignore */ `${folder}${file}${query}`);
        folders = [folder];
        return loaded;
      } catch (error) {
        cause ??= error;
      }
    }
    throw new Error(describeLoss(`${folders[0]}${file}${query}`, cause));
  }

  const useFolder = (folder: string) => {
    folders = [absolute(folder.replace(/\/?$/, '/'))];
  };
  const { base } = script?.dataset ?? {};
  if (base) useFolder(base);
  return Object.assign(load, { useFolder });
}

function describeLoss(address: string, cause: unknown): string {
  const remedy =
    location.protocol === 'file:'
      ? 'A page that is opened as a file can load no modules: use a web server.'
      : 'Put it there, or name its folder by data-base on the script tag or "base" in the configuration. Another host must send CORS headers. A policy of hashes allows one file alone: give the tag a nonce, or use akkoord.full.js.';
  return `akkoord: ${address} could not be loaded. ${remedy} (${cause})`;
}

/** The absolute address. A link resolves it against the page, because some pages have a global `URL` of their own. */
function absolute(url: string): string {
  const link = document.createElement('a');
  link.href = url;
  return link.href;
}
