/*! Akkoord 0.1.0 MIT */
const o={label:"SoundCloud",provider:"SoundCloud",privacyUrl:"https://soundcloud.com/pages/privacy",usualCategory:"functional",purposeKey:"embed"};export{o as soundcloud};
