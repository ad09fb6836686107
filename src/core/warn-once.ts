const said = new Set<string>();

/** Says each thing once on the console, for the person who builds the site. */
export function warnOnce(message: string): void {
  if (!said.has(message)) console.warn?.(`akkoord: ${message}`);
  said.add(message);
}
