export { nirModule } from './nir.module.ts';
export { forgetNir, keepNir, shownOfNir } from './nir.service.ts';
export { resealNirs, resealNirsJob, sealedNirOfRequest, wholeNir } from './sealed-nir.ts';
