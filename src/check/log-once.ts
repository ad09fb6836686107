const logged = new Set<string>();

/** Writes a message to the console, for the developer of the site. The same message is written only once. */
export function logOnce(level: 'error' | 'warn', message: string): void {
  if (logged.has(message)) return;
  logged.add(message);
  // Some pages replace `console` with an object that has only part of it.
  console[level]?.(`akkoord: ${message}`);
}
