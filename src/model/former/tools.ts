import type { FormerTool } from '../types';
import { complianz } from './complianz';
import { cookiebot } from './cookiebot';
import { cookieconsent } from './cookieconsent';
import { cookieyes } from './cookieyes';
import type { Tool } from './former';
import { klaro, orejime } from './klaro';
import { onetrust } from './onetrust';
import { silktide } from './silktide';
import { tarteaucitron } from './tarteaucitron';

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
