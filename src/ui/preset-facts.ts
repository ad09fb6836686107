export { withPresetFacts } from '../services/preset-facts';
