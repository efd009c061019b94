import type { Annotations } from '../annotation.js';

export const storage: Annotations = {
  virConnectFindStoragePoolSources: { nullable: ['srcSpec'] },
  virStoragePoolListVolumes: { sizedBy: 'numOfVolumes' },
};
