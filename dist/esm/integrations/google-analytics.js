export { g as googleAnalytics } from '../chunks/google-analytics.js';
import './gtag.js';
import '../chunks/storage.js';
