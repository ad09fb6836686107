import { isObject } from '../model/config/validate.ts';

/** The JSON block of a page; the first group is its text. */
const BLOCK = /<script\b[^>]*\bdata-akkoord-config\b[^>]*>(.*?)<\/script\s*>/is;
/** Two attributes of the library's tag. They count where the block has no such field, as in read-page-config.ts. */
const CONTROLLER = /<script\b[^>]*\bdata-controller\s*=\s*["']?([^"'>]+)/i;
const PRIVACY_URL = /<script\b[^>]*\bdata-privacy-url\s*=\s*["']?([^"'>]+)/i;
const COMMENTS = /<!--.*?-->/gs;

/**
 * Reads the configuration in a file: JSON, or a page with the JSON block in it. There is no parser of HTML on the command
 * line, so the tags are found by their text.
 *
 * @param text what is in the file
 * @throws {Error} where there is none, with the reason
 */
export function readConfigFile(text: string): unknown {
  // A page begins like this, and JSON never does.
  if (!text.trimStart().startsWith('<')) return JSON.parse(text);
  const html = text.replace(COMMENTS, '');
  const block = BLOCK.exec(html)?.[1];
  if (block === undefined) throw new Error('the page has no <script type="application/json" data-akkoord-config>');
  const config: unknown = JSON.parse(block);
  if (!isObject(config)) return config;
  const { controller = {} } = config;
  const name = CONTROLLER.exec(html)?.[1];
  const privacyUrl = PRIVACY_URL.exec(html)?.[1];
  if (!isObject(controller) || !(name || privacyUrl)) return config;
  return { ...config, controller: { ...(name && { name }), ...(privacyUrl && { privacyUrl }), ...controller } };
}
