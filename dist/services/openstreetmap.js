/*! Akkoord 0.1.0 MIT */
let e={label:"OpenStreetMap",provider:"OpenStreetMap Foundation",privacyUrl:"https://osmfoundation.org/wiki/Privacy_Policy",usualCategory:"functional",purposeKey:"embed"};export{e as openstreetmap};
