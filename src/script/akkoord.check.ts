import { runCheck } from '../check/run-check.ts';
import { whenStarted } from '../core/addon-context.ts';
import { ownScript } from './page/own-script.ts';

/** Explains what is wrong on this page; see `docs/check.md`. It can arrive before or after `akkoord.js` has started. */
whenStarted((context) => runCheck(context, ownScript()));
