/*! Akkoord 0.1.0 MIT */
let i={label:"Spotify",provider:"Spotify AB",privacyUrl:"https://www.spotify.com/legal/privacy-policy/",usualCategory:"functional",purposeKey:"embed",cookies:[{name:"sp_t",lifetime:"1 year",domain:"spotify.com"},{name:"sp_landing",lifetime:"1 day",domain:"spotify.com"}]};export{i as spotify};
