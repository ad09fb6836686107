const soundcloud = {
  label: "SoundCloud",
  provider: "SoundCloud Global Limited & Co. KG",
  privacyUrl: "https://soundcloud.com/pages/privacy",
  usualCategory: "functional",
  purposeKey: "embed"
};

export { soundcloud };
