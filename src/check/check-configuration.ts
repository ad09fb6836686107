import type { AddonContext } from '../core/addon-context.ts';
import { findConfigProblems } from '../model/config/check-config.ts';
import { ConfigError, describeProblem } from '../model/config/config-error.ts';
import { presets } from '../services/presets.ts';
import { logOnce } from './log-once.ts';

/** Logs everything that is wrong with the configuration. With an error in it, the library shows nothing any more. */
export function checkConfiguration(context: Pick<AddonContext, 'config' | 'refuse'>): void {
  const problems = findConfigProblems(context.config.input, presets);
  for (const problem of problems) {
    logOnce(problem.severity === 'error' ? 'error' : 'warn', describeProblem(problem));
  }
  const first = problems.find(({ severity }) => severity === 'error');
  if (first) context.refuse(new ConfigError(first.path, first.value, first.remedy));
}
