import { n as nativeDocument } from '../chunks/native-document.js';
import '../chunks/has-own.js';

function connectTo(vendorOf) {
  return (service, loadScript, state) => {
    const vendor = vendorOf(service);
    const ids = service.vendorIds.filter((id) => service.idShape?.pattern.test(id));
    let isPrepared = false;
    let isStarted = false;
    function apply(state2) {
      if (!state2.grants[service.id]) {
        if (isPrepared) vendor.withdraw?.();
        return;
      }
      if (!isPrepared) vendor.prepare?.();
      isPrepared = true;
      vendor.grant?.(state2);
      start();
    }
    function start() {
      if (isStarted) return;
      isStarted = true;
      const addresses = ids.map((id) => service.scriptUrl ?? vendor.script?.(id)).filter((url) => url !== void 0);
      if (addresses.length === 0 || addresses.some(hasOwnTag)) return;
      vendor.start?.(ids);
      for (const address of new Set(addresses)) {
        const script = loadScript(address);
        vendor.watch?.(script, ids);
      }
    }
    apply(state);
    return { name: `${service.preset}`, update: apply };
  };
}
function hasOwnTag(address) {
  const path = address.replace(/^https?:|[?#].*/g, "");
  const scripts = [...nativeDocument.querySelectorAll("script[src]")];
  return scripts.some((script) => script.getAttribute("src")?.includes(path));
}

export { connectTo };
