const warned = new Set<string>();

/** Writes each message to the console once, for the person who builds the site. */
export function warnOnce(message: string): void {
  if (warned.has(message)) return;
  warned.add(message);
  console.warn?.(`akkoord: ${message}`);
}
