function tryOrUndefined(act) {
  try {
    return act();
  } catch {
    return void 0;
  }
}

export { tryOrUndefined as t };
