/** The purpose of a well-known cookie, as a message key. Undefined: the cookie has the purpose of its service. */
export function cookiePurpose(cookie: string): 'visitor' | undefined {
  return /^(_ga|_ga_.*|_gid|_fbp|vuid)$/.test(cookie) ? 'visitor' : undefined;
}
