function idsIn(value) {
  return value?.match(/[^\s,]+/g) ?? [""];
}

export { idsIn as i };
