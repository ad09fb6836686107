function idsIn(value) {
  return value?.match(/\S+/g) ?? [""];
}

export { idsIn as i };
