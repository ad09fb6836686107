export { b as banner, p as preferences } from '../chunks/en.js';
