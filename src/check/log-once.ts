const logged = new Set<string>();

/** Writes a message to the console, for the person who builds the site. The same message is written once. */
export function logOnce(level: 'error' | 'warn', message: string): void {
  if (logged.has(message)) return;
  logged.add(message);
  // Some pages replace `console` with an object that has only part of it.
  console[level]?.(`akkoord: ${message}`);
}
