import { isIPv4, isIPv6 } from 'node:net';

/**
 * The network that an address is in: /24 for IPv4, /48 for IPv6; undefined for anything else.
 *
 * @param {string} address
 */
export function truncateIp(address) {
  // A dual-stack socket writes IPv4 addresses as `::ffff:192.0.2.1`; a link-local one has its zone behind `%`.
  const plain = address
    .trim()
    .replace(/^::ffff:(?=[\d.]+$)/i, '')
    .replace(/%.*$/, '');
  if (isIPv4(plain)) return plain.replace(/\d+$/, '0');
  if (!isIPv6(plain)) return undefined;
  const [before = '', after] = plain.split('::');
  const left = before ? before.split(':') : [];
  const right = after ? after.split(':') : [];
  // An IPv4 address at the end stands for two groups.
  const missing = after === undefined ? 0 : 8 - left.length - right.length - (plain.includes('.') ? 1 : 0);
  const groups = [...left, ...Array(Math.max(missing, 0)).fill('0'), ...right];
  return `${groups.slice(0, 3).join(':')}::`;
}
