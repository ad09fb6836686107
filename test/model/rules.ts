/**
 * What the documentation promises about choices, for the site of `site.ts`, said once more without a line of the
 * library's: docs/configuration.md (required, granular, basis, gpc, cookies) and docs/api.md (save, withdraw).
 */

/** The answer to every id that can be refused. */
export type Answers = Readonly<Record<string, boolean>>;

const granular: Readonly<Record<string, boolean>> = { functional: false, analytics: false, targeting: true };
const members: Readonly<Record<string, readonly string[]>> = {
  functional: [],
  analytics: ['stats', 'counter'],
  targeting: ['pixel', 'video'],
};
const declared: Readonly<Record<string, readonly string[]>> = {
  stats: ['_st', 'both'],
  counter: ['_ct_1'],
  pixel: ['_px', 'both'],
  video: ['_vd_1'],
};

/** Every id that can be refused. */
export const choosable = Object.entries(members).flatMap(([category, services]) => [category, ...services]);

export const services = Object.keys(declared);

/** What may run: required things always; before any answer also statistics that the law exempts. */
export function grantsFor(answers: Answers | null): Answers {
  return { ...(answers ?? allAre(false, { counter: true })), necessary: true, session: true };
}

export function allAre(answer: boolean, but: Answers = {}): Answers {
  return { ...Object.fromEntries(choosable.map((id) => [id, answer])), ...but };
}

/** Accepting everything leaves targeting refused where the browser objects. */
export function accepted(gpc: boolean): Answers {
  return allAre(true, gpc ? { targeting: false, pixel: false, video: false } : {});
}

/** The answers after some were given and the rest stays as it is. */
export function saved(choices: Answers, now: Answers): Answers {
  const after: Record<string, boolean> = {};
  for (const [category, services] of Object.entries(members)) {
    const yes = choices[category] ?? now[category] === true;
    for (const service of services) {
      // In a category that is not granular, services follow it, except exempt statistics.
      const isOwn = granular[category] || service === 'counter';
      after[service] = isOwn ? (choices[service] ?? choices[category] ?? now[service] === true) : yes;
    }
    // a category of which one service was refused is not granted as a whole; exempt statistics do not ask for consent
    after[category] = yes && services.every((service) => after[service] || service === 'counter');
  }
  return after;
}

/** Is this cookie to be deleted: declared by somebody who may not run, and by nobody who may? */
export function mustGo(cookie: string, grants: Answers): boolean {
  const owners = Object.keys(declared).filter((service) => declared[service]?.includes(cookie));
  return owners.length > 0 && owners.every((service) => !grants[service]);
}
