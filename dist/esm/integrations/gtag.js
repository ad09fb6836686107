import { g as globalOf } from '../chunks/native-document.js';
import { prepareQueue } from './google-queue.js';
import '../chunks/has-own.js';
import './watch-global.js';

let mainName = "dataLayer";
function command(..._words) {
  return arguments;
}
function gtag(..._words) {
  pushToMain(arguments);
}
function pushToMain(entry) {
  const queue = globalOf(mainName);
  if (Array.isArray(queue)) queue.push(entry);
}
function openMainQueue(name) {
  mainName = name;
  if (!globalOf("gtag")) window.gtag = gtag;
  prepareQueue(name);
}

export { command, gtag, openMainQueue, pushToMain };
