function matchesCookie(declared, kind, name) {
  if (declared.domain || (declared.kind ?? "cookie") !== kind) return false;
  const prefix = declared.name.endsWith("*") ? declared.name.slice(0, -1) : "";
  return prefix ? name.startsWith(prefix) : name === declared.name;
}
function servicesDeclaring(services, kind, name) {
  return services.filter(({ cookies }) => cookies.some((declared) => matchesCookie(declared, kind, name)));
}

export { servicesDeclaring as s };
