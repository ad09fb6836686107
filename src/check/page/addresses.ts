import { document } from '../../host/native-document.ts';

/** Attributes by which an element asks for something as soon as it is in the page. */
const LOADING_ATTRIBUTES = ['src', 'srcset', 'href', 'data', 'poster'] as const;

/** Elements that load something by one of these attributes; a link of the page waits for a click. */
export const LOADING_ELEMENTS = '[src],[srcset],link[href],object[data],video[poster]';

/** Does this address begin at `match`: a host, with the beginning of a path; or a path of the page's own host? */
export function isAt(address: string, match: string): boolean {
  const [host = '', ...path] = match.replace(/^(https?:)?\/\//, '').split('/');
  const url = parse(address);
  if (!url) return false;
  const isHost = host === '' ? url.host === location.host : `.${url.host}`.endsWith(`.${host}`);
  return isHost && `${url.pathname}${url.search}`.startsWith(`/${path.join('/')}`);
}

/** Is it an address of another host than the page's? */
export function isElsewhere(address: string): boolean {
  const url = parse(address);
  return url !== undefined && /^https?:$/.test(url.protocol) && url.host !== location.host;
}

/** The address as the browser asks for it; an empty text where it is none. */
export function absolute(address: string): string {
  return parse(address)?.href ?? '';
}

/** The addresses that an element asks for. */
export function addressesOf(element: Element): string[] {
  return LOADING_ATTRIBUTES.flatMap((name) => element.getAttribute(name)?.split(/\s*,\s+/) ?? []).map(
    (address) => address.split(/\s/)[0] ?? '',
  );
}

/** The addresses in a text, such as a script or the markup inside `<noscript>`. */
export function addressesIn(text: string): string[] {
  return text.match(/(https?:)?\/\/[\w-]+\.[\w.-]+(\/[^\s"'`<>\\)]*)?/g) ?? [];
}

function parse(address: string): URL | undefined {
  try {
    return new URL(address.replaceAll('&amp;', '&'), document.baseURI);
  } catch {
    return undefined;
  }
}
