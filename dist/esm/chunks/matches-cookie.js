function matchesCookie(declared, kind, name) {
  if ((declared.kind ?? "cookie") !== kind) return false;
  return declared.name.endsWith("*") ? name.startsWith(declared.name.slice(0, -1)) : name === declared.name;
}
function servicesDeclaring(services, kind, name) {
  return services.filter(({ cookies }) => cookies.some((declared) => matchesCookie(declared, kind, name)));
}

export { servicesDeclaring as s };
