import { connectToMatomo } from '../integrations/matomo-tracker.js';
import '../integrations/vendor.js';
import './native-document.js';
import './has-own.js';
import '../integrations/vendor-queue.js';

const connect = connectToMatomo(false);

export { connect };
