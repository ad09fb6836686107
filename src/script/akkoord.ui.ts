/** The second layer: `akkoord.js` imports it when preferences, declaration or placeholders are needed. */
export { mountSecondLayer } from '../ui/mount-second-layer.tsx';
