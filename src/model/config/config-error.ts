/** One thing that is wrong with a configuration. */
export interface ConfigProblem {
  /** Where in the configuration, as in `categories.analytics.services.ga.cookies[0].lifetime`. */
  readonly path: string;
  /** The value that was found there; undefined: none. */
  readonly value: unknown;
  /** Tells in whole sentences how to mend the value. */
  readonly remedy: string;
  readonly severity: Severity;
}

/**
 * `error`: the library cannot work with this value; `mistake`: it works, but not as the site meant, or visitors are not
 * told enough; `warning`: it works, but the value is unusual.
 */
export type Severity = 'error' | 'mistake' | 'warning';

/** A problem with which the configuration cannot work. */
export function configError(path: string, value: unknown, remedy: string): ConfigProblem {
  return { path, value, remedy, severity: 'error' };
}

/** A problem with which the configuration works, but not as it should. */
export function configMistake(path: string, value: unknown, remedy: string): ConfigProblem {
  return { path, value, remedy, severity: 'mistake' };
}

/** The level of a problem in the console: an error where something must be mended, so for mistakes too. */
export function consoleLevel({ severity }: ConfigProblem): 'error' | 'warn' {
  return severity === 'warning' ? 'warn' : 'error';
}

/** Longest part of a value that a message quotes, characters. */
const MAX_QUOTED = 80;

/** Writes the problem as a message: the place, the value that was found, and how to mend it. */
export function describeProblem({ path, value, remedy }: Omit<ConfigProblem, 'severity'>): string {
  return `${path} is ${quote(value)}. ${remedy}`;
}

/** Thrown for a configuration that cannot work. It tells the place, the value that was found, and how to mend it. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  constructor(
    /** Where in the configuration, as in `categories.analytics.services.ga.cookies[0].lifetime`. */
    readonly path: string,
    /** The value that was found there. */
    readonly value: unknown,
    remedy: string,
  ) {
    super(`akkoord: ${describeProblem({ path, value, remedy })}`);
  }
}

function quote(value: unknown): string {
  if (value === undefined) return 'missing';
  let text: string;
  try {
    // Functions and symbols cannot be written as JSON.
    text = JSON.stringify(value) ?? `a ${typeof value}`;
  } catch {
    // An object that contains itself, or a BigInt.
    text = String(value);
  }
  return text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED)}…` : text;
}
