export { c as createTagLoader, i as isGoogleTag, p as prepareQueuesOfNewTags, q as queueNameOf } from '../chunks/google-tags.js';
import '../chunks/native-document.js';
import './google-queue.js';
import '../chunks/lifecycle.js';
import '../chunks/trusted-types.js';
import '../chunks/has-own.js';
