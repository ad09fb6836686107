import type { FormerTool } from '../../../model/types.ts';
import { complianz } from './complianz.ts';
import { cookiebot } from './cookiebot.ts';
import { cookieconsent } from './cookieconsent.ts';
import { cookieyes } from './cookieyes.ts';
import type { Tool } from './former.ts';
import { klaro, orejime } from './klaro.ts';
import { onetrust } from './onetrust.ts';
import { silktide } from './silktide.ts';
import { tarteaucitron } from './tarteaucitron.ts';

/** The tools whose records can be read, by the name that a configuration has for them. */
export const tools: Readonly<Record<FormerTool, Tool>> = {
  cookieconsent,
  klaro,
  tarteaucitron,
  orejime,
  cookiebot,
  onetrust,
  cookieyes,
  complianz,
  silktide,
};
