const soundcloud = {
  label: "SoundCloud",
  provider: "SoundCloud",
  privacyUrl: "https://soundcloud.com/pages/privacy",
  usualCategory: "functional",
  purposeKey: "embed"
};

export { soundcloud };
