import type { Annotation, Annotations } from '../annotation.js';

const getter: Annotation = { excused: 'typed parameters are plain objects here: read the property' };
const adder: Annotation = { internal: 'makes a typed parameter from a property of a plain object' };
const record: Annotation = { internal: 'frees records after they are read into plain objects' };

/** Functions without an object: the library, errors, the event loop, typed parameters, and freeing records. */
export const library: Annotations = {
  virInitialize: { exported: 'initialize' },
  virGetVersion: { exported: 'getVersion' },

  virGetLastError: { exported: 'getLastError', fails: 'never' },
  virGetLastErrorCode: { exported: 'getLastErrorCode', fails: 'never' },
  virGetLastErrorDomain: { exported: 'getLastErrorDomain', fails: 'never' },
  virGetLastErrorMessage: { exported: 'getLastErrorMessage', fails: 'never' },
  virResetLastError: { exported: 'resetLastError' },
  virSaveLastError: { exported: 'saveLastError', fails: 'never' },
  virCopyLastError: { exported: 'copyLastError', fails: 'never' },
  virFreeError: { internal: 'frees the error of virSaveLastError after it is read' },
  virResetError: {
    internal:
      'frees the error of virCopyLastError after it is read; also the error handler that prints nothing',
  },
  virSetErrorFunc: {
    internal: 'keeps the library from printing errors, which are thrown here',
    undeclared: true,
  },
  virDefaultErrorFunc: {
    excused: 'prints errors to standard error, which are thrown here as a LibvirtError',
  },
  virConnSetErrorFunc: {
    excused: 'libvirt raises errors on any thread with locks held, where no JavaScript can run',
  },

  virEventRegisterDefaultImpl: { exported: 'eventRegisterDefaultImpl' },
  virEventRunDefaultImpl: { exported: 'eventRunDefaultImpl' },
  virEventAddTimeout: { exported: 'eventAddTimeout' },
  virEventUpdateTimeout: { exported: 'eventUpdateTimeout' },
  virEventRemoveTimeout: { exported: 'eventRemoveTimeout' },
  virEventAddHandle: { exported: 'eventAddHandle' },
  virEventUpdateHandle: { exported: 'eventUpdateHandle' },
  virEventRemoveHandle: { exported: 'eventRemoveHandle' },
  virEventRegisterImpl: {
    excused: 'an event loop in JavaScript cannot serve the threads that libvirt calls it from',
  },

  virTypedParamsAddBoolean: adder,
  virTypedParamsAddDouble: adder,
  virTypedParamsAddFromString: adder,
  virTypedParamsAddInt: adder,
  virTypedParamsAddLLong: adder,
  virTypedParamsAddString: adder,
  virTypedParamsAddStringList: { excused: 'a list of values is added one by one' },
  virTypedParamsAddUInt: adder,
  virTypedParamsAddULLong: adder,
  virTypedParamsClear: { internal: 'frees the strings of typed parameters after they are read' },
  virTypedParamsFree: { internal: 'frees typed parameters after they are read or used' },
  virTypedParamsGet: getter,
  virTypedParamsGetBoolean: getter,
  virTypedParamsGetDouble: getter,
  virTypedParamsGetInt: getter,
  virTypedParamsGetLLong: getter,
  virTypedParamsGetString: getter,
  virTypedParamsGetUInt: getter,
  virTypedParamsGetULLong: getter,

  virDomainFSInfoFree: record,
  virDomainIOThreadInfoFree: record,
  virDomainInterfaceFree: record,
  virDomainStatsRecordListFree: { ...record, memory: ['stats'] },
  virNetworkDHCPLeaseFree: record,
};
