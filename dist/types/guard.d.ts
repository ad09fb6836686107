/** `import { guardStorage } from 'akkoord/guard'`: stops scripts that write what was refused. */
export { guardStorage } from './core/guard.js';
