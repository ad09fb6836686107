const openstreetmap = {
  label: "OpenStreetMap",
  provider: "OpenStreetMap Foundation",
  privacyUrl: "https://osmfoundation.org/wiki/Privacy_Policy",
  usualCategory: "functional",
  purposeKey: "embed"
};

export { openstreetmap };
