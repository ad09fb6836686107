/** `import { guardStorage } from 'akkoord/guard'`: stops scripts that write what was refused. */
export { guardStorage } from './addons/guard/guard-storage.ts';
