/**
 * Which script is at work, for a message to the person who builds the site: the address of the script that runs now,
 * or of the nearest one on the stack that is not this file.
 */
export function callerName(): string {
  const { currentScript } = document;
  if (currentScript instanceof HTMLScriptElement && currentScript.src) return currentScript.src;
  const places = `${new Error().stack}`.match(/\b[\w-]+:\/\/[^\s()]+?(?=:\d+:\d+)/g) ?? [];
  const place = places.find((one) => one !== places[0]);
  const withoutHash = (address: string) => address.replace(/#.*/, '');
  // WebKit's stack does not tell where an inline script stands
  const isInline = place ? withoutHash(place) === withoutHash(location.href) : currentScript;
  return isInline ? 'an inline script of this page' : (place ?? places[0] ?? 'an unknown script');
}
