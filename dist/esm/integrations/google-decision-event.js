import { writeToAllQueues } from './google-queue.js';
import '../chunks/native-document.js';
import '../chunks/has-own.js';
import './watch-global.js';

function googleDecisionEvent() {
  function tell({ decision, grants }) {
    const granted = Object.keys(grants).filter((id) => grants[id]);
    writeToAllQueues("event", { event: "akkoord_decision", akkoord_granted: granted }, decision !== null);
  }
  return { name: "google-decision-event", setup: tell, update: tell };
}

export { googleDecisionEvent };
