import { document } from '../../host/native-document.ts';

/** An address in a stack trace, without its line and column. */
const STACK_ADDRESS = /\b[\w-]+:\/\/[^\s()]+?(?=:\d+:\d+)/g;

/**
 * Names the script that is running, for a message to the person who builds the site. The name is the address of the
 * script element that runs now, otherwise of the nearest script on the stack that is not this file.
 */
export function callerName(): string {
  const { currentScript } = document;
  if (currentScript instanceof HTMLScriptElement && currentScript.src) return currentScript.src;
  const addresses = `${new Error().stack}`.match(STACK_ADDRESS) ?? [];
  const [ownFile] = addresses;
  const caller = addresses.find((address) => address !== ownFile);
  // In the stack, an inline script has the address of the page. In WebKit, the stack does not contain inline scripts.
  const isInline = caller ? withoutHash(caller) === withoutHash(location.href) : currentScript !== null;
  if (isInline) return 'an inline script of this page';
  return caller ?? ownFile ?? 'an unknown script';
}

function withoutHash(address: string): string {
  return address.replace(/#.*/, '');
}
