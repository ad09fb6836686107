/** A configuration that cannot work: says where, what was found and what to write instead. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  constructor(
    /** Where in the configuration, as in `categories.analytics.services.ga.cookies[0].lifetime`. */
    readonly path: string,
    /** What was found there. */
    readonly value: unknown,
    remedy: string,
  ) {
    super(`akkoord: ${path} is ${JSON.stringify(value)?.slice(0, 80)}. ${remedy}`);
  }
}
