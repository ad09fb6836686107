function watchGlobal(name, value, { onRead, onWrite }) {
  let current = value;
  const get = () => {
    onRead?.();
    return current;
  };
  const set = (next) => {
    current = next;
    onWrite?.(next);
  };
  const isWatched = Reflect.defineProperty(window, name, { configurable: true, enumerable: true, get, set });
  return isWatched ? get : void 0;
}

export { watchGlobal };
