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

/** What is known on this page of presets: all names, and more of those that are used. */
function presetsIn({ services }: Config): Presets {
  const known: Record<string, KnownPreset> = {};
  for (const name of presetNames) known[name] = { cookies: cookiesNamed(presetCookies[name]) };
  for (const service of services) if (service.usualCategory) known[`${service.preset}`] = service;
  return known;
}

function cookiesNamed(names: string | undefined) {
  return names?.split(' ').map((name) => ({ name, lifetime: '' })) ?? [];
}
