import '../chunks/load-script.js';
import '../chunks/native-document.js';
export { c as createTagLoader, a as isGoogleTag, p as prepareQueuesOfNewTags, q as queueNameOf } from '../chunks/google-tags.js';
import './google-queue.js';
import '../chunks/lifecycle.js';
import '../chunks/has-own.js';
import './watch-global.js';
