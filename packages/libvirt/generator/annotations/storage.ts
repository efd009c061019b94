import type { Annotations } from '../annotation.js';

export const storage: Annotations = {
  virConnectFindStoragePoolSources: { nullable: ['srcSpec'] },
  virStorageVolUpload: { zero: ['offset', 'length'] },
  virStorageVolDownload: { zero: ['offset', 'length'] },
  virStorageVolWipePattern: { enums: { algorithm: 'virStorageVolWipeAlgorithm' } },
  virStoragePoolListVolumes: { sizedBy: 'numOfVolumes' },
};
