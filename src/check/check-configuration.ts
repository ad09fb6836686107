import type { AddonContext } from '../core/addon-context.ts';
import { findConfigProblems } from '../model/config/check-config.ts';
import type { KnownPreset, Presets } from '../model/config/check-preset.ts';
import { ConfigError, consoleLevel, describeProblem } from '../model/config/config-error.ts';
import type { Config } from '../model/types.ts';
import { presetCookies } from '../services/preset-cookies.ts';
import { presetNames } from '../services/preset-names.ts';
import { logOnce } from './log-once.ts';

/** Logs everything that is wrong with the configuration. If there is an error, the interface is taken away. */
export function checkConfiguration(context: Pick<AddonContext, 'config' | 'fail'>): void {
  const problems = findConfigProblems(context.config.input, presetsIn(context.config));
  for (const problem of problems) logOnce(consoleLevel(problem), describeProblem(problem));
  const firstError = problems.find(({ severity }) => severity === 'error');
  if (firstError) context.fail(new ConfigError(firstError.path, firstError.value, firstError.remedy));
}

/** The presets as this page knows them: all names, the cookies of the built-in ones, and everything of those whose file is there. */
function presetsIn({ services }: Config): Presets {
  const known: Record<string, KnownPreset> = {};
  for (const name of presetNames) known[name] = { cookies: cookiesNamed(presetCookies[name]) };
  for (const service of services) {
    // Only the file of a preset says what its usual category is. The site's own cookies are not those of the preset.
    const { preset, usualCategory, presetCookies: cookies = [] } = service;
    if (usualCategory) known[`${preset}`] = { ...service, cookies };
  }
  return known;
}

function cookiesNamed(names: string | undefined) {
  // Lifetimes are not checked here.
  return names?.split(' ').map((name) => ({ name, lifetime: '' })) ?? [];
}
