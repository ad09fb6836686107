/** The second layer, which the head script imports when it is wanted. */
export { mountSecondLayer } from '../ui/mount-second-layer.tsx';
