/*! Akkoord 0.1.0 MIT */
let o={label:"SoundCloud",provider:"SoundCloud Global Limited & Co. KG",privacyUrl:"https://soundcloud.com/pages/privacy",usualCategory:"functional",purposeKey:"embed"};export{o as soundcloud};
