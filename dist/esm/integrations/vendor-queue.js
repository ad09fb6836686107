function ownCall(name) {
  return (...args) => {
    const vendor = Reflect.get(window, name);
    if (typeof vendor === "function") vendor(...args);
  };
}
function callQueue(name, { queue = "queue", handler = "" } = {}) {
  if (typeof Reflect.get(window, name) !== "function") {
    const waiting = [];
    const stub = function() {
      const handle = Reflect.get(stub, handler);
      if (typeof handle === "function") handle.apply(stub, arguments);
      else waiting.push(arguments);
    };
    Reflect.set(stub, queue, waiting);
    Reflect.set(window, name, stub);
  }
  return (...args) => Reflect.get(window, name)(...args);
}
function listQueue(name) {
  if (!Reflect.get(window, name)) Reflect.set(window, name, []);
  return (...items) => Reflect.get(window, name).push(...items);
}
function setGlobals(values) {
  Object.assign(window, values);
}

export { callQueue, listQueue, ownCall, setGlobals };
