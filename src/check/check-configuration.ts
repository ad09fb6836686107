import type { AddonContext } from '../core/addon-context.ts';
import { findConfigProblems } from '../model/config/check-config.ts';
import { ConfigError, consoleLevel, describeProblem } from '../model/config/config-error.ts';
import { presets } from '../services/presets.ts';
import { logOnce } from './log-once.ts';

/** Logs everything that is wrong with the configuration. If there is an error, the interface is taken away. */
export function checkConfiguration(context: Pick<AddonContext, 'config' | 'refuse'>): void {
  const problems = findConfigProblems(context.config.input, presets);
  for (const problem of problems) logOnce(consoleLevel(problem), describeProblem(problem));
  const firstError = problems.find(({ severity }) => severity === 'error');
  if (firstError) context.refuse(new ConfigError(firstError.path, firstError.value, firstError.remedy));
}
