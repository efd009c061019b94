// Made by `npm run generate -w @libvirt-tck/libvirt` from libvirt-api.xml: do not edit.
// The descriptions are libvirt's own, from the same file. Copyright the libvirt project, LGPL-2.1-or-later.

/** Names of typed parameters: `VIR_DOMAIN_MEMORY_HARD_LIMIT` is `ParameterName.DOMAIN_MEMORY_HARD_LIMIT`. */
export const ParameterName = {
  /** The operating system group name as VIR_TYPED_PARAM_STRING. (since 5.8.0) */
  CONNECT_IDENTITY_GROUP_NAME: 'group-name',
  /** The operating system process ID as VIR_TYPED_PARAM_LLONG. (since 5.8.0) */
  CONNECT_IDENTITY_PROCESS_ID: 'process-id',
  /**
   * The operating system process start time as VIR_TYPED_PARAM_ULLONG. The units the time is measured in vary
   * according to the host operating system. On Linux this is usually clock ticks (as reported in /proc/$PID/stat
   * field 22). (since 5.8.0)
   */
  CONNECT_IDENTITY_PROCESS_TIME: 'process-time',
  /** The SASL authenticated username as VIR_TYPED_PARAM_STRING (since 5.8.0) */
  CONNECT_IDENTITY_SASL_USER_NAME: 'sasl-user-name',
  /** The application's SELinux context as VIR_TYPED_PARAM_STRING. (since 5.8.0) */
  CONNECT_IDENTITY_SELINUX_CONTEXT: 'selinux-context',
  /** The UNIX group ID as VIR_TYPED_PARAM_ULLONG. (since 5.8.0) */
  CONNECT_IDENTITY_UNIX_GROUP_ID: 'unix-group-id',
  /** The UNIX user ID as VIR_TYPED_PARAM_ULLONG. (since 5.8.0) */
  CONNECT_IDENTITY_UNIX_USER_ID: 'unix-user-id',
  /** The operating system user name as VIR_TYPED_PARAM_STRING. (since 5.8.0) */
  CONNECT_IDENTITY_USER_NAME: 'user-name',
  /** The TLS x509 certificate distinguished named as VIR_TYPED_PARAM_STRING (since 5.8.0) */
  CONNECT_IDENTITY_X509_DISTINGUISHED_NAME: 'x509-distinguished-name',
  /**
   * Initial delay in milliseconds before the first announce packet is sent. If unspecified or 0, a default value
   * of 50 will be used. (since 12.5.0)
   */
  DOMAIN_ANNOUNCE_INTERFACE_INITIAL: 'initial',
  /**
   * Maximum delay in milliseconds between packets. If unspecified or 0, a default value of 550 will be used.
   * (since 12.5.0)
   */
  DOMAIN_ANNOUNCE_INTERFACE_MAX: 'max',
  /** The number of packets to send. If unspecified or 0, a default value of 5 will be used. (since 12.5.0) */
  DOMAIN_ANNOUNCE_INTERFACE_ROUNDS: 'rounds',
  /**
   * Increment added to the delay (in milliseconds) after each packet is sent. If unspecified or 0, a default value
   * of 50 will be used. (since 12.5.0)
   */
  DOMAIN_ANNOUNCE_INTERFACE_STEP: 'step',
  /** Macro represents the inbound average of NIC bandwidth, as a uint. (since 0.9.9) */
  DOMAIN_BANDWIDTH_IN_AVERAGE: 'inbound.average',
  /** Macro represents the inbound burst of NIC bandwidth, as a uint. (since 0.9.9) */
  DOMAIN_BANDWIDTH_IN_BURST: 'inbound.burst',
  /** Macro represents the inbound floor of NIC bandwidth, as a uint. (since 1.2.19) */
  DOMAIN_BANDWIDTH_IN_FLOOR: 'inbound.floor',
  /** Macro represents the inbound peak of NIC bandwidth, as a uint. (since 0.9.9) */
  DOMAIN_BANDWIDTH_IN_PEAK: 'inbound.peak',
  /** Macro represents the outbound average of NIC bandwidth, as a uint. (since 0.9.9) */
  DOMAIN_BANDWIDTH_OUT_AVERAGE: 'outbound.average',
  /** Macro represents the outbound burst of NIC bandwidth, as a uint. (since 0.9.9) */
  DOMAIN_BANDWIDTH_OUT_BURST: 'outbound.burst',
  /** Macro represents the outbound peak of NIC bandwidth, as a uint. (since 0.9.9) */
  DOMAIN_BANDWIDTH_OUT_PEAK: 'outbound.peak',
  /**
   * Macro for the blkio tunable throttle.read_iops_device: it represents the bytes of reading the block device per
   * second, as a string. The string is parsed as a series of /path/to/device, read_bps elements, separated by ','.
   * (since 1.2.2)
   */
  DOMAIN_BLKIO_DEVICE_READ_BPS: 'device_read_bytes_sec',
  /**
   * Macro for the blkio tunable throttle.read_iops_device: it represents the number of reading the block device
   * per second, as a string. The string is parsed as a series of /path/to/device, read_iops elements, separated by
   * ','. (since 1.2.2)
   */
  DOMAIN_BLKIO_DEVICE_READ_IOPS: 'device_read_iops_sec',
  /**
   * Macro for the blkio tunable weight_device: it represents the per-device weight, as a string. The string is
   * parsed as a series of /path/to/device,weight elements, separated by ','. (since 0.9.8)
   */
  DOMAIN_BLKIO_DEVICE_WEIGHT: 'device_weight',
  /**
   * Macro for the blkio tunable throttle.read_iops_device: it represents the number of reading the block device
   * per second, as a string. The string is parsed as a series of /path/to/device, write_bps elements, separated by
   * ','. (since 1.2.2)
   */
  DOMAIN_BLKIO_DEVICE_WRITE_BPS: 'device_write_bytes_sec',
  /**
   * Macro for the blkio tunable throttle.write_iops_device: it represents the number of writing the block device
   * per second, as a string. The string is parsed as a series of /path/to/device, write_iops elements, separated
   * by ','. (since 1.2.2)
   */
  DOMAIN_BLKIO_DEVICE_WRITE_IOPS: 'device_write_iops_sec',
  /** Macro for the Blkio tunable weight: it represents the io weight the guest can use, as a uint. (since 0.9.0) */
  DOMAIN_BLKIO_WEIGHT: 'weight',
  /**
   * Macro for the virDomainBlockCopy bandwidth tunable: it represents the maximum bandwidth in bytes/s, and is
   * used while getting the copy operation into the mirrored phase, with a type of ullong. For compatibility with
   * virDomainBlockJobSetSpeed(), values larger than 2^52 bytes/sec (a 32-bit MiB/s value) may be rejected on input
   * due to overflow considerations (but do you really have an interface with that much bandwidth?), and values
   * larger than 2^31 bytes/sec may cause overflow problems if queried in bytes/sec. Hypervisors may further
   * restrict the set of valid values. Specifying 0 is the same as omitting this parameter, to request no bandwidth
   * limiting. Some hypervisors may lack support for this parameter, while still allowing a subsequent change of
   * bandwidth via virDomainBlockJobSetSpeed(). The actual speed can be determined with virDomainGetBlockJobInfo().
   * (since 1.2.8)
   */
  DOMAIN_BLOCK_COPY_BANDWIDTH: 'bandwidth',
  /**
   * Macro for the virDomainBlockCopy buffer size tunable: it represents how much data in bytes can be in flight
   * between source and destination, as an unsigned long long. Specifying 0 is the same as omitting this parameter,
   * to request the hypervisor default. (since 1.2.8)
   */
  DOMAIN_BLOCK_COPY_BUF_SIZE: 'buf-size',
  /**
   * Macro for the virDomainBlockCopy granularity tunable: it represents the granularity in bytes at which the copy
   * operation recognizes dirty blocks that need copying, as an unsigned int. Hypervisors may restrict this to be a
   * power of two or fall within a certain range. Specifying 0 is the same as omitting this parameter, to request
   * the hypervisor default. (since 1.2.8)
   */
  DOMAIN_BLOCK_COPY_GRANULARITY: 'granularity',
  /**
   * Macro for the BlockIoTune tunable weight: it represents a group name to allow sharing of I/O throttling quota
   * between multiple drives, as a string. (since 3.0.0)
   */
  DOMAIN_BLOCK_IOTUNE_GROUP_NAME: 'group_name',
  /**
   * Macro for the BlockIoTune tunable weight: it represents the read bytes per second permitted through a block
   * device, as a ullong. (since 0.9.8)
   */
  DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC: 'read_bytes_sec',
  /**
   * Macro for the BlockIoTune tunable weight: it represents the maximum read bytes per second permitted through a
   * block device, as a ullong. (since 1.2.11)
   */
  DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC_MAX: 'read_bytes_sec_max',
  /**
   * Macro for the BlockIoTune tunable weight: it represents the duration in seconds for the burst allowed by
   * read_bytes_sec_max, as a ullong. (since 2.4.0)
   */
  DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC_MAX_LENGTH: 'read_bytes_sec_max_length',
  /**
   * Macro for the BlockIoTune tunable weight: it represents the read I/O operations per second permitted through a
   * block device, as a ullong. (since 0.9.8)
   */
  DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC: 'read_iops_sec',
  /**
   * Macro for the BlockIoTune tunable weight: it represents the maximum read I/O operations per second permitted
   * through a block device, as a ullong. (since 1.2.11)
   */
  DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC_MAX: 'read_iops_sec_max',
  /**
   * Macro for the BlockIoTune tunable weight: it represents the duration in seconds for the burst allowed by
   * read_iops_sec_max, as a ullong. (since 2.4.0)
   */
  DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC_MAX_LENGTH: 'read_iops_sec_max_length',
  /**
   * Macro for the BlockIoTune tunable weight: it represents the size I/O operations per second permitted through a
   * block device, as a ullong. (since 1.2.11)
   */
  DOMAIN_BLOCK_IOTUNE_SIZE_IOPS_SEC: 'size_iops_sec',
  /**
   * Macro for the BlockIoTune tunable weight: it represents the total bytes per second permitted through a block
   * device, as a ullong. (since 0.9.8)
   */
  DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC: 'total_bytes_sec',
  /**
   * Macro for the BlockIoTune tunable weight: it represents the maximum total bytes per second permitted through a
   * block device, as a ullong. (since 1.2.11)
   */
  DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC_MAX: 'total_bytes_sec_max',
  /**
   * Macro for the BlockIoTune tunable weight: it represents the duration in seconds for the burst allowed by
   * total_bytes_sec_max, as a ullong. (since 2.4.0)
   */
  DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC_MAX_LENGTH: 'total_bytes_sec_max_length',
  /**
   * Macro for the BlockIoTune tunable weight: it represents the total I/O operations per second permitted through
   * a block device, as a ullong. (since 0.9.8)
   */
  DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC: 'total_iops_sec',
  /**
   * Macro for the BlockIoTune tunable weight: it represents the maximum I/O operations per second permitted
   * through a block device, as a ullong. (since 1.2.11)
   */
  DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC_MAX: 'total_iops_sec_max',
  /**
   * Macro for the BlockIoTune tunable weight: it represents the duration in seconds for the burst allowed by
   * total_iops_sec_max, as a ullong. (since 2.4.0)
   */
  DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC_MAX_LENGTH: 'total_iops_sec_max_length',
  /**
   * Macro for the BlockIoTune tunable weight: it represents the write bytes per second permitted through a block
   * device, as a ullong. (since 0.9.8)
   */
  DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC: 'write_bytes_sec',
  /**
   * Macro for the BlockIoTune tunable weight: it represents the maximum write bytes per second permitted through a
   * block device, as a ullong. (since 1.2.11)
   */
  DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC_MAX: 'write_bytes_sec_max',
  /**
   * Macro for the BlockIoTune tunable weight: it represents the duration in seconds for the burst allowed by
   * write_bytes_sec_max, as a ullong. (since 2.4.0)
   */
  DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC_MAX_LENGTH: 'write_bytes_sec_max_length',
  /**
   * Macro for the BlockIoTune tunable weight: it represents the write I/O operations per second permitted through
   * a block device, as a ullong. (since 0.9.8)
   */
  DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC: 'write_iops_sec',
  /**
   * Macro for the BlockIoTune tunable weight: it represents the maximum write I/O operations per second permitted
   * through a block device, as a ullong. (since 1.2.11)
   */
  DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC_MAX: 'write_iops_sec_max',
  /**
   * Macro for the BlockIoTune tunable weight: it represents the duration in seconds for the burst allowed by
   * write_iops_sec_max, as a ullong. (since 2.4.0)
   */
  DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC_MAX_LENGTH: 'write_iops_sec_max_length',
  /** In Xen this returns the mysterious 'oo_req', as an llong. (since 0.9.5) */
  DOMAIN_BLOCK_STATS_ERRS: 'errs',
  /** Macro represents the total flush requests of the block device, as an llong. (since 0.9.5) */
  DOMAIN_BLOCK_STATS_FLUSH_REQ: 'flush_operations',
  /**
   * Macro represents the total time spend on cache flushing in nano-seconds of the block device, as an llong.
   * (since 0.9.5)
   */
  DOMAIN_BLOCK_STATS_FLUSH_TOTAL_TIMES: 'flush_total_times',
  /** Macro represents the total number of read bytes of the block device, as an llong. (since 0.9.5) */
  DOMAIN_BLOCK_STATS_READ_BYTES: 'rd_bytes',
  /** Macro represents the total read requests of the block device, as an llong. (since 0.9.5) */
  DOMAIN_BLOCK_STATS_READ_REQ: 'rd_operations',
  /**
   * Macro represents the total time spend on cache reads in nano-seconds of the block device, as an llong. (since
   * 0.9.5)
   */
  DOMAIN_BLOCK_STATS_READ_TOTAL_TIMES: 'rd_total_times',
  /** Macro represents the total number of write bytes of the block device, as an llong. (since 0.9.5) */
  DOMAIN_BLOCK_STATS_WRITE_BYTES: 'wr_bytes',
  /** Macro represents the total write requests of the block device, as an llong. (since 0.9.5) */
  DOMAIN_BLOCK_STATS_WRITE_REQ: 'wr_operations',
  /**
   * Macro represents the total time spend on cache writes in nano-seconds of the block device, as an llong. (since
   * 0.9.5)
   */
  DOMAIN_BLOCK_STATS_WRITE_TOTAL_TIMES: 'wr_total_times',
  /** cpu usage (sum of both vcpu and hypervisor usage) in nanoseconds, as a ullong (since 0.9.10) */
  DOMAIN_CPU_STATS_CPUTIME: 'cpu_time',
  /** cpu time charged to system instructions in nanoseconds, as a ullong (since 0.9.11) */
  DOMAIN_CPU_STATS_SYSTEMTIME: 'system_time',
  /** cpu time charged to user instructions in nanoseconds, as a ullong (since 0.9.11) */
  DOMAIN_CPU_STATS_USERTIME: 'user_time',
  /** vcpu usage in nanoseconds (cpu_time excluding hypervisor time), as a ullong (since 0.9.13) */
  DOMAIN_CPU_STATS_VCPUTIME: 'vcpu_time',
  /** The number of guest devices that detailed information is fetched for as unsigned int. (since 12.7.0) */
  DOMAIN_GUEST_INFO_DEVICE_COUNT: 'device.count',
  /**
   * The parameter name prefix to access each device entry. Concatenate the prefix, the entry number formatted as
   * an unsigned integer and one of the device suffix parameters to form a complete parameter name. (since 12.7.0)
   */
  DOMAIN_GUEST_INFO_DEVICE_PREFIX: 'device.',
  /** Driver release date in seconds since the epoch (e.g. 1736726400) as long long. (since 12.7.0) */
  DOMAIN_GUEST_INFO_DEVICE_SUFFIX_DRIVER_DATE: '.driverDate',
  /** Name of the device driver (e.g. ``VirtIO Balloon Driver``) as a string. (since 12.7.0) */
  DOMAIN_GUEST_INFO_DEVICE_SUFFIX_DRIVER_NAME: '.driverName',
  /** Driver version (e.g. ``100.100.104.27100``) as a string. (since 12.7.0) */
  DOMAIN_GUEST_INFO_DEVICE_SUFFIX_DRIVER_VERSION: '.driverVersion',
  /** Device identification (e.g. ``pci``) as a string. (since 12.7.0) */
  DOMAIN_GUEST_INFO_DEVICE_SUFFIX_ID_TYPE: '.idType',
  /**
   * PCI device (a device with VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_ID_TYPE equal to ``pci``) device id (e.g. 4165)
   * as a unsigned int. (since 12.7.0)
   */
  DOMAIN_GUEST_INFO_DEVICE_SUFFIX_PCI_DEVICE: '.pciDevice',
  /**
   * PCI device (a device with VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_ID_TYPE equal to ``pci``) vendor id (e.g. 6900)
   * as a unsigned int. (since 12.7.0)
   */
  DOMAIN_GUEST_INFO_DEVICE_SUFFIX_PCI_VENDOR: '.pciVendor',
  /** The number of disks defined on this domain as an unsigned int. (since 11.2.0) */
  DOMAIN_GUEST_INFO_DISK_COUNT: 'disk.count',
  /**
   * The parameter name prefix to access each disk entry. Concatenate the prefix, the entry number formatted as an
   * unsigned integer and one of the disk suffix parameters to form a complete parameter name. (since 11.2.0)
   */
  DOMAIN_GUEST_INFO_DISK_PREFIX: 'disk.',
  /** The device alias of the disk (e.g. sda) as a string. (since 11.2.0) */
  DOMAIN_GUEST_INFO_DISK_SUFFIX_ALIAS: '.alias',
  /**
   * The number of device dependencies as an unsigned int. e.g. for LVs of the LVM this will hold the list of PVs,
   * for LUKS encrypted volume this will contain the disk where the volume is placed. (Linux). (since 11.2.0)
   */
  DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_COUNT: '.dependency.count',
  /**
   * The parameter name prefix to access each dependency entry. Concatenate the disk prefix, the disk entry number
   * formatted as an unsigned integer, the dependency prefix, the dependency entry number formatted as an unsigned
   * integer and one of the dependency suffix parameters to form a complete parameter name. (since 11.2.0)
   */
  DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_PREFIX: '.dependency.',
  /** A dependency name as a string. (since 11.2.0) */
  DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_SUFFIX_NAME: '.name',
  /**
   * Optional alias assigned to the disk, on Linux this is a name assigned by device mapper, as a string. (since
   * 11.2.0)
   */
  DOMAIN_GUEST_INFO_DISK_SUFFIX_GUEST_ALIAS: '.guest_alias',
  /** Disk bus as reported by the guest OS. (since 11.2.0) */
  DOMAIN_GUEST_INFO_DISK_SUFFIX_GUEST_BUS: '.guest_bus',
  /** Device node (Linux) or device UNC (Windows) as a string. (since 11.2.0) */
  DOMAIN_GUEST_INFO_DISK_SUFFIX_NAME: '.name',
  /** Whether this is a partition (true) or disk (false) as a boolean. (since 11.2.0) */
  DOMAIN_GUEST_INFO_DISK_SUFFIX_PARTITION: '.partition',
  /** Optional disk serial number as a string. (since 11.2.0) */
  DOMAIN_GUEST_INFO_DISK_SUFFIX_SERIAL: '.serial',
  /** The number of filesystems defined on this domain as an unsigned int. (since 11.2.0) */
  DOMAIN_GUEST_INFO_FS_COUNT: 'fs.count',
  /**
   * The parameter name prefix to access each filesystem entry. Concatenate the prefix, the entry number formatted
   * as an unsigned integer and one of the filesystem suffix parameters to form a complete parameter name. (since
   * 11.2.0)
   */
  DOMAIN_GUEST_INFO_FS_PREFIX: 'fs.',
  /** The number of disks targeted by this filesystem as an int. (since 11.2.0) */
  DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_COUNT: '.disk.count',
  /**
   * The parameter name prefix to access each disk entry. Concatenate the filesystem prefix, the filesystem entry
   * number formatted as an unsigned integer, the disk prefix, the disk entry number formatted as an unsigned
   * integer and one of the disk suffix parameters to form a complete parameter name. (since 11.2.0)
   */
  DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_PREFIX: '.disk.',
  /** The device alias of the disk (e.g. sda) as a string. (since 11.2.0) */
  DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_ALIAS: '.alias',
  /** The device node of the disk as a string. (since 11.2.0) */
  DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_DEVICE: '.device',
  /** The serial number of the disk as a string. (since 11.2.0) */
  DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_SERIAL: '.serial',
  /** The type of filesystem as a string. (since 11.2.0) */
  DOMAIN_GUEST_INFO_FS_SUFFIX_FSTYPE: '.fstype',
  /** The path to the mount point for the filesystem as a string. (since 11.2.0) */
  DOMAIN_GUEST_INFO_FS_SUFFIX_MOUNTPOINT: '.mountpoint',
  /** Device name in the guest (e.g. "sda1") as a string. (since 11.2.0) */
  DOMAIN_GUEST_INFO_FS_SUFFIX_NAME: '.name',
  /** The total size of the filesystem as an unsigned long long. (since 11.2.0) */
  DOMAIN_GUEST_INFO_FS_SUFFIX_TOTAL_BYTES: '.total-bytes',
  /** The number of bytes used in the filesystem as an unsigned long long. (since 11.2.0) */
  DOMAIN_GUEST_INFO_FS_SUFFIX_USED_BYTES: '.used-bytes',
  /** The hostname of the domain as a string. (since 11.2.0) */
  DOMAIN_GUEST_INFO_HOSTNAME_HOSTNAME: 'hostname',
  /** The number of interfaces defined on this domain as an unsigned int. (since 11.2.0) */
  DOMAIN_GUEST_INFO_IF_COUNT: 'if.count',
  /**
   * The parameter name prefix to access each interface entry. Concatenate the prefix, the entry number formatted
   * as an unsigned integer and one of the interface suffix parameters to form a complete parameter name. (since
   * 11.2.0)
   */
  DOMAIN_GUEST_INFO_IF_PREFIX: 'if.',
  /** The number of IP addresses of interface as an unsigned int. (since 11.2.0) */
  DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_COUNT: '.addr.count',
  /**
   * The parameter name prefix to access each address entry. Concatenate the interface prefix, the interface entry
   * number formatted as an unsigned integer, the address prefix, the address entry number formatted as an unsigned
   * integer and one of the address suffix parameters to form a complete parameter name. (since 11.2.0)
   */
  DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_PREFIX: '.addr.',
  /** The IP address as a string. (since 11.2.0) */
  DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_ADDR: '.addr',
  /** The prefix of IP address as an unsigned int. (since 11.2.0) */
  DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_PREFIX: '.prefix',
  /** The IP address type (e.g. ipv4) as a string. (since 11.2.0) */
  DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_TYPE: '.type',
  /** Hardware address in the guest of the interface as a string. (since 11.2.0) */
  DOMAIN_GUEST_INFO_IF_SUFFIX_HWADDR: '.hwaddr',
  /** Name in the guest (e.g. ``eth0``) for the interface as a string. (since 11.2.0) */
  DOMAIN_GUEST_INFO_IF_SUFFIX_NAME: '.name',
  /** The guest load averaged over 15 minutes as a double (since 11.2.0) */
  DOMAIN_GUEST_INFO_LOAD_15M: 'load.15m',
  /** The guest load averaged over 1 minute as a double (since 11.2.0) */
  DOMAIN_GUEST_INFO_LOAD_1M: 'load.1m',
  /** The guest load averaged over 5 minutes as a double (since 11.2.0) */
  DOMAIN_GUEST_INFO_LOAD_5M: 'load.5m',
  /** A string identifying the operating system. (since 11.2.0) */
  DOMAIN_GUEST_INFO_OS_ID: 'os.id',
  /** The release of the operating system kernel, as a string. (since 11.2.0) */
  DOMAIN_GUEST_INFO_OS_KERNEL_RELEASE: 'os.kernel-release',
  /** The version of the operating system kernel, as a string. (since 11.2.0) */
  DOMAIN_GUEST_INFO_OS_KERNEL_VERSION: 'os.kernel-version',
  /** The machine hardware name as a string. (since 11.2.0) */
  DOMAIN_GUEST_INFO_OS_MACHINE: 'os.machine',
  /** The name of the operating system, suitable for presentation to a user, as a string. (since 11.2.0) */
  DOMAIN_GUEST_INFO_OS_NAME: 'os.name',
  /** A pretty name for the operating system, suitable for presentation to a user, as a string. (since 11.2.0) */
  DOMAIN_GUEST_INFO_OS_PRETTY_NAME: 'os.pretty-name',
  /**
   * A specific variant or edition of the operating system suitable for presentation to a user, as a string. (since
   * 11.2.0)
   */
  DOMAIN_GUEST_INFO_OS_VARIANT: 'os.variant',
  /** The id for a specific variant or edition of the operating system, as a string. (since 11.2.0) */
  DOMAIN_GUEST_INFO_OS_VARIANT_ID: 'os.variant-id',
  /** The version of the operating system suitable for presentation to a user, as a string. (since 11.2.0) */
  DOMAIN_GUEST_INFO_OS_VERSION: 'os.version',
  /** The version id of the operating system suitable for processing by scripts, as a string. (since 11.2.0) */
  DOMAIN_GUEST_INFO_OS_VERSION_ID: 'os.version-id',
  /** The name of the timezone as a string. (since 11.2.0) */
  DOMAIN_GUEST_INFO_TIMEZONE_NAME: 'timezone.name',
  /** The offset to UTC in seconds as an int. (since 11.2.0) */
  DOMAIN_GUEST_INFO_TIMEZONE_OFFSET: 'timezone.offset',
  /** The number of active users on this domain as an unsigned int. (since 11.2.0) */
  DOMAIN_GUEST_INFO_USER_COUNT: 'user.count',
  /**
   * The parameter name prefix to access each user entry. Concatenate the prefix, the entry number formatted as an
   * unsigned integer and one of the user suffix parameters to form a complete parameter name. (since 11.2.0)
   */
  DOMAIN_GUEST_INFO_USER_PREFIX: 'user.',
  /** Domain of the user as a string (may only be present on certain guest types). (since 11.2.0) */
  DOMAIN_GUEST_INFO_USER_SUFFIX_DOMAIN: '.domain',
  /** The login time of a user in milliseconds since the epoch as unsigned long long. (since 11.2.0) */
  DOMAIN_GUEST_INFO_USER_SUFFIX_LOGIN_TIME: '.login-time',
  /** Username of the user as a string. (since 11.2.0) */
  DOMAIN_GUEST_INFO_USER_SUFFIX_NAME: '.name',
  /**
   * This provides a value for the dynamic polling adjustment algorithm to use to grow its polling interval up to
   * the poll_max_ns value. A value of 0 (zero) allows the hypervisor to choose its own value. The algorithm to use
   * for adjustment is hypervisor specific. Accepted type is VIR_TYPED_PARAM_UINT or since 9.3.0
   * VIR_TYPED_PARAM_ULLONG. (since 4.10.0)
   */
  DOMAIN_IOTHREAD_POLL_GROW: 'poll_grow',
  /**
   * The maximum polling time that can be used by polling algorithm in ns. The polling time starts at 0 (zero) and
   * is the time spent by the guest to process IOThread data before returning the CPU to the host. The polling time
   * will be dynamically modified over time based on the poll_grow and poll_shrink parameters provided. A value set
   * too large will cause more CPU time to be allocated the guest. A value set too small will not provide enough
   * cycles for the guest to process data. Accepted type is VIR_TYPED_PARAM_ULLONG. (since 4.10.0)
   */
  DOMAIN_IOTHREAD_POLL_MAX_NS: 'poll_max_ns',
  /**
   * This provides a value for the dynamic polling adjustment algorithm to use to shrink its polling interval when
   * the polling interval exceeds the poll_max_ns value. A value of 0 (zero) allows the hypervisor to choose its
   * own value. The algorithm to use for adjustment is hypervisor specific. Accepted type is VIR_TYPED_PARAM_UINT
   * or since 9.3.0 VIR_TYPED_PARAM_ULLONG. (since 4.10.0)
   */
  DOMAIN_IOTHREAD_POLL_SHRINK: 'poll_shrink',
  /**
   * This provides a shift value for the adaptive polling algorithm to control how much the most recent event
   * interval affects the next polling duration calculation. Larger values decrease the weight of the current
   * interval, enabling more gradual adjustments. Valid range is [0, 63]. A value of 0 lets the hypervisor select a
   * default weight. Accepted type is VIR_TYPED_PARAM_UINT. (since 12.7.0)
   */
  DOMAIN_IOTHREAD_POLL_WEIGHT: 'poll_weight',
  /**
   * Sets the upper bound for thread pool size. A value of -1 disables this bound leaving hypervisor use its
   * default value, though this value is not accepted for running domains. Since the upper band has to be equal to
   * or greater than lower bound value of 0 is not accepted. Accepted type is VIR_TYPED_PARAM_INT. (since 8.5.0)
   */
  DOMAIN_IOTHREAD_THREAD_POOL_MAX: 'thread_pool_max',
  /**
   * Sets the lower bound for thread pool size. A value of -1 disables this bound leaving hypervisor use its
   * default value, though this value is not accepted for running domains. Accepted type is VIR_TYPED_PARAM_INT.
   * (since 8.5.0)
   */
  DOMAIN_IOTHREAD_THREAD_POOL_MIN: 'thread_pool_min',
  /**
   * virDomainGetJobStats field: current percentage guest CPUs are throttled to when auto-convergence decided
   * migration was not converging, as VIR_TYPED_PARAM_INT. (since 2.0.0)
   */
  DOMAIN_JOB_AUTO_CONVERGE_THROTTLE: 'auto_converge_throttle',
  /**
   * virDomainGetJobStats field: number of compressed bytes transferred since the beginning of migration, as
   * VIR_TYPED_PARAM_ULLONG. (since 1.0.3)
   */
  DOMAIN_JOB_COMPRESSION_BYTES: 'compression_bytes',
  /**
   * virDomainGetJobStats field: size of the cache (in bytes) used for compressing repeatedly transferred memory
   * pages during live migration, as VIR_TYPED_PARAM_ULLONG. (since 1.0.3)
   */
  DOMAIN_JOB_COMPRESSION_CACHE: 'compression_cache',
  /**
   * virDomainGetJobStats field: number of repeatedly changing pages that were not found in compression cache and
   * thus could not be compressed, as VIR_TYPED_PARAM_ULLONG. (since 1.0.3)
   */
  DOMAIN_JOB_COMPRESSION_CACHE_MISSES: 'compression_cache_misses',
  /**
   * virDomainGetJobStats field: number of repeatedly changing pages that were found in compression cache but were
   * sent uncompressed because the result of compression was larger than the original page as a whole, as
   * VIR_TYPED_PARAM_ULLONG. (since 1.0.3)
   */
  DOMAIN_JOB_COMPRESSION_OVERFLOW: 'compression_overflow',
  /**
   * virDomainGetJobStats field: number of compressed pages transferred since the beginning of migration, as
   * VIR_TYPED_PARAM_ULLONG. (since 1.0.3)
   */
  DOMAIN_JOB_COMPRESSION_PAGES: 'compression_pages',
  /**
   * virDomainGetJobStats field: number of bytes transferred from the beginning of the job, as
   * VIR_TYPED_PARAM_ULLONG. This field corresponds to dataProcessed field in virDomainJobInfo. (since 1.0.3)
   */
  DOMAIN_JOB_DATA_PROCESSED: 'data_processed',
  /**
   * virDomainGetJobStats field: number of bytes that still need to be transferred, as VIR_TYPED_PARAM_ULLONG. This
   * field corresponds to dataRemaining field in virDomainJobInfo. (since 1.0.3)
   */
  DOMAIN_JOB_DATA_REMAINING: 'data_remaining',
  /**
   * virDomainGetJobStats field: total number of bytes supposed to be transferred, as VIR_TYPED_PARAM_ULLONG. For
   * VIR_DOMAIN_JOB_UNBOUNDED jobs, this may be less than the sum of VIR_DOMAIN_JOB_DATA_PROCESSED and
   * VIR_DOMAIN_JOB_DATA_REMAINING in the event that the hypervisor has to repeat some data, e.g., due to dirtied
   * pages during migration. For VIR_DOMAIN_JOB_BOUNDED jobs, VIR_DOMAIN_JOB_DATA_TOTAL shall always equal
   * VIR_DOMAIN_JOB_DATA_PROCESSED + VIR_DOMAIN_JOB_DATA_REMAINING. This field corresponds to dataTotal field in
   * virDomainJobInfo. (since 1.0.3)
   */
  DOMAIN_JOB_DATA_TOTAL: 'data_total',
  /**
   * virDomainGetJobStats field: network throughput used while migrating disks in Bytes per second, as
   * VIR_TYPED_PARAM_ULLONG. (since 1.2.9)
   */
  DOMAIN_JOB_DISK_BPS: 'disk_bps',
  /**
   * virDomainGetJobStats field: as VIR_DOMAIN_JOB_DATA_PROCESSED but only tracking guest disk progress, as
   * VIR_TYPED_PARAM_ULLONG. This field corresponds to fileProcessed field in virDomainJobInfo. (since 1.0.3)
   */
  DOMAIN_JOB_DISK_PROCESSED: 'disk_processed',
  /**
   * virDomainGetJobStats field: as VIR_DOMAIN_JOB_DATA_REMAINING but only tracking guest disk progress, as
   * VIR_TYPED_PARAM_ULLONG. This field corresponds to fileRemaining field in virDomainJobInfo. (since 1.0.3)
   */
  DOMAIN_JOB_DISK_REMAINING: 'disk_remaining',
  /**
   * virDomainGetJobStats field: possible total temporary disk space for the job in bytes as
   * VIR_TYPED_PARAM_ULLONG. (since 6.0.0)
   */
  DOMAIN_JOB_DISK_TEMP_TOTAL: 'disk_temp_total',
  /**
   * virDomainGetJobStats field: current usage of temporary disk space for the job in bytes as
   * VIR_TYPED_PARAM_ULLONG. (since 6.0.0)
   */
  DOMAIN_JOB_DISK_TEMP_USED: 'disk_temp_used',
  /**
   * virDomainGetJobStats field: as VIR_DOMAIN_JOB_DATA_TOTAL but only tracking guest disk progress, as
   * VIR_TYPED_PARAM_ULLONG. This field corresponds to fileTotal field in virDomainJobInfo. (since 1.0.3)
   */
  DOMAIN_JOB_DISK_TOTAL: 'disk_total',
  /**
   * virDomainGetJobStats field: downtime (ms) that is expected to happen during migration, as
   * VIR_TYPED_PARAM_ULLONG. The real computed downtime between the time guest CPUs were paused and the time they
   * were resumed is reported for completed migration. (since 1.0.3)
   */
  DOMAIN_JOB_DOWNTIME: 'downtime',
  /**
   * virDomainGetJobStats field: real measured downtime (ms) NOT including the time required to transfer control
   * flow from the source host to the destination host, as VIR_TYPED_PARAM_ULLONG. (since 1.2.15)
   */
  DOMAIN_JOB_DOWNTIME_NET: 'downtime_net',
  /**
   * virDomainGetJobStats field: Present only in statistics for a completed job. Optional error message for a
   * failed job. (since 6.3.0)
   */
  DOMAIN_JOB_ERRMSG: 'errmsg',
  /**
   * virDomainGetJobStats field: network throughput used while migrating memory in Bytes per second, as
   * VIR_TYPED_PARAM_ULLONG. (since 1.2.9)
   */
  DOMAIN_JOB_MEMORY_BPS: 'memory_bps',
  /**
   * virDomainGetJobStats field: number of pages filled with a constant byte (all bytes in a single page are
   * identical) transferred since the beginning of the migration job, as VIR_TYPED_PARAM_ULLONG. The most common
   * example of such pages are zero pages, i.e., pages filled with zero bytes. (since 1.0.3)
   */
  DOMAIN_JOB_MEMORY_CONSTANT: 'memory_constant',
  /**
   * virDomainGetJobStats field: number of memory pages dirtied by the guest per second, as VIR_TYPED_PARAM_ULLONG.
   * This statistics makes sense only when live migration is running. (since 1.3.1)
   */
  DOMAIN_JOB_MEMORY_DIRTY_RATE: 'memory_dirty_rate',
  /**
   * virDomainGetJobStats field: current iteration over domain's memory during live migration, as
   * VIR_TYPED_PARAM_ULLONG. This is set to zero when memory starts to be transferred and the value is increased by
   * one every time a new iteration is started to transfer memory pages dirtied since the last iteration. (since
   * 1.3.1)
   */
  DOMAIN_JOB_MEMORY_ITERATION: 'memory_iteration',
  /**
   * virDomainGetJobStats field: number of pages that were transferred without any kind of compression (i.e., pages
   * which were not filled with a constant byte and which could not be compressed) transferred since the beginning
   * of the migration job, as VIR_TYPED_PARAM_ULLONG. (since 1.0.3)
   */
  DOMAIN_JOB_MEMORY_NORMAL: 'memory_normal',
  /**
   * virDomainGetJobStats field: number of bytes transferred as normal pages, as VIR_TYPED_PARAM_ULLONG. See
   * VIR_DOMAIN_JOB_MEMORY_NORMAL for more details. (since 1.0.3)
   */
  DOMAIN_JOB_MEMORY_NORMAL_BYTES: 'memory_normal_bytes',
  /**
   * virDomainGetJobStats field: memory page size in bytes, as VIR_TYPED_PARAM_ULLONG. If present, this parameter
   * can be used to convert other page based statistics, such as VIR_DOMAIN_JOB_MEMORY_DIRTY_RATE or
   * VIR_DOMAIN_JOB_COMPRESSION_PAGES to bytes. (since 3.9.0)
   */
  DOMAIN_JOB_MEMORY_PAGE_SIZE: 'memory_page_size',
  /**
   * virDomainGetJobStats field: number page requests received from the destination host during post-copy
   * migration, as VIR_TYPED_PARAM_ULLONG. This counter is incremented whenever the migrated domain tries to access
   * a memory page which has not been transferred from the source host yet. (since 5.0.0)
   */
  DOMAIN_JOB_MEMORY_POSTCOPY_REQS: 'memory_postcopy_requests',
  /**
   * virDomainGetJobStats field: as VIR_DOMAIN_JOB_DATA_PROCESSED but only tracking guest memory progress, as
   * VIR_TYPED_PARAM_ULLONG. This field corresponds to memProcessed field in virDomainJobInfo. (since 1.0.3)
   */
  DOMAIN_JOB_MEMORY_PROCESSED: 'memory_processed',
  /**
   * virDomainGetJobStats field: as VIR_DOMAIN_JOB_DATA_REMAINING but only tracking guest memory progress, as
   * VIR_TYPED_PARAM_ULLONG. This field corresponds to memRemaining field in virDomainJobInfo. (since 1.0.3)
   */
  DOMAIN_JOB_MEMORY_REMAINING: 'memory_remaining',
  /**
   * virDomainGetJobStats field: as VIR_DOMAIN_JOB_DATA_TOTAL but only tracking guest memory progress, as
   * VIR_TYPED_PARAM_ULLONG. This field corresponds to memTotal field in virDomainJobInfo. (since 1.0.3)
   */
  DOMAIN_JOB_MEMORY_TOTAL: 'memory_total',
  /**
   * virDomainGetJobStats field: the operation which started the job as VIR_TYPED_PARAM_INT. The values correspond
   * to the items in virDomainJobOperation enum. (since 3.3.0)
   */
  DOMAIN_JOB_OPERATION: 'operation',
  /**
   * virDomainGetJobStats field: total time in milliseconds spent preparing the migration in the 'setup' phase
   * before the iterations begin, as VIR_TYPED_PARAM_ULLONG. (since 1.2.9)
   */
  DOMAIN_JOB_SETUP_TIME: 'setup_time',
  /**
   * virDomainGetJobStats field: Present only in statistics for a completed job. Successful completion of the job
   * as VIR_TYPED_PARAM_BOOLEAN. (since 6.0.0)
   */
  DOMAIN_JOB_SUCCESS: 'success',
  /**
   * virDomainGetJobStats field: time (ms) since the beginning of the job, as VIR_TYPED_PARAM_ULLONG. This field
   * corresponds to timeElapsed field in virDomainJobInfo. (since 1.0.3)
   */
  DOMAIN_JOB_TIME_ELAPSED: 'time_elapsed',
  /**
   * virDomainGetJobStats field: time (ms) since the beginning of the migration job NOT including the time required
   * to transfer control flow from the source host to the destination host, as VIR_TYPED_PARAM_ULLONG. (since
   * 1.2.15)
   */
  DOMAIN_JOB_TIME_ELAPSED_NET: 'time_elapsed_net',
  /**
   * virDomainGetJobStats field: remaining time (ms) for VIR_DOMAIN_JOB_BOUNDED jobs, as VIR_TYPED_PARAM_ULLONG.
   * This field corresponds to timeRemaining field in virDomainJobInfo. (since 1.0.3)
   */
  DOMAIN_JOB_TIME_REMAINING: 'time_remaining',
  /**
   * virDomainGetJobStats field: number of bytes transferred by VFIO devices in that iteration, as
   * VIR_TYPED_PARAM_ULLONG. (since 10.6.0)
   */
  DOMAIN_JOB_VFIO_DATA_TRANSFERRED: 'vfio_data_transferred',
  /** Macro represents the API major version of the SEV host, as VIR_TYPED_PARAM_UINT. (since 8.0.0) */
  DOMAIN_LAUNCH_SECURITY_SEV_API_MAJOR: 'sev-api-major',
  /** Macro represents the API minor version of the SEV guest, as VIR_TYPED_PARAM_UINT. (since 8.0.0) */
  DOMAIN_LAUNCH_SECURITY_SEV_API_MINOR: 'sev-api-minor',
  /** Macro represents the build ID of the SEV host, as VIR_TYPED_PARAM_UINT. (since 8.0.0) */
  DOMAIN_LAUNCH_SECURITY_SEV_BUILD_ID: 'sev-build-id',
  /** Macro represents the launch measurement of the SEV guest, as VIR_TYPED_PARAM_STRING. (since 4.5.0) */
  DOMAIN_LAUNCH_SECURITY_SEV_MEASUREMENT: 'sev-measurement',
  /** Macro represents the policy of the SEV guest, as VIR_TYPED_PARAM_UINT. (since 8.0.0) */
  DOMAIN_LAUNCH_SECURITY_SEV_POLICY: 'sev-policy',
  /**
   * A macro used to represent the SEV launch secret. The secret is a base64-encoded VIR_TYPED_PARAM_STRING
   * containing an encrypted launch secret. The secret is created by the domain owner after the SEV launch
   * measurement is retrieved and verified. (since 8.0.0)
   */
  DOMAIN_LAUNCH_SECURITY_SEV_SECRET: 'sev-secret',
  /**
   * A macro used to represent the SEV launch secret header. The secret header is a base64-encoded
   * VIR_TYPED_PARAM_STRING containing artifacts needed by the SEV firmware to recover the plain text of the launch
   * secret. See section "6.6 LAUNCH_SECRET" in the SEV API specification for a detailed description of the secret
   * header. (since 8.0.0)
   */
  DOMAIN_LAUNCH_SECURITY_SEV_SECRET_HEADER: 'sev-secret-header',
  /**
   * A macro used to represent the physical address within the guest's memory where the secret will be set, as
   * VIR_TYPED_PARAM_ULLONG. If not specified, the address will be determined by the hypervisor. (since 8.0.0)
   */
  DOMAIN_LAUNCH_SECURITY_SEV_SECRET_SET_ADDRESS: 'sev-secret-set-address',
  /** Macro represents the policy of the SEV-SNP guest, as VIR_TYPED_PARAM_ULLONG. (since 10.5.0) */
  DOMAIN_LAUNCH_SECURITY_SEV_SNP_POLICY: 'sev-snp-policy',
  /**
   * Macro for the memory tunable hard_limit: it represents the maximum memory the guest can use, as a ullong.
   * (since 0.8.5)
   */
  DOMAIN_MEMORY_HARD_LIMIT: 'hard_limit',
  /**
   * Macro for the memory tunable min_guarantee: it represents the minimum memory guaranteed to be reserved for the
   * guest, as a ullong. (since 0.8.5)
   */
  DOMAIN_MEMORY_MIN_GUARANTEE: 'min_guarantee',
  /**
   * Macro for the memory tunable soft_limit: it represents the memory upper limit enforced during memory
   * contention, as a ullong. (since 0.8.5)
   */
  DOMAIN_MEMORY_SOFT_LIMIT: 'soft_limit',
  /**
   * Macro for the swap tunable swap_hard_limit: it represents the maximum swap plus memory the guest can use, as a
   * ullong. This limit has to be more than VIR_DOMAIN_MEMORY_HARD_LIMIT. (since 0.8.5)
   */
  DOMAIN_MEMORY_SWAP_HARD_LIMIT: 'swap_hard_limit',
  /**
   * Macro for typed parameter name that lists the numa mode of a domain, as an int containing a
   * virDomainNumatuneMemMode value. (since 0.9.9)
   */
  DOMAIN_NUMA_MODE: 'numa_mode',
  /** Macro for typed parameter name that lists the numa nodeset of a domain, as a string. (since 0.9.9) */
  DOMAIN_NUMA_NODESET: 'numa_nodeset',
  /**
   * an optional parameter used to adjust guest xml on restore. If the hypervisor supports it, it can be used to
   * alter host-specific portions of the domain XML that will be used when restoring an image. For example, it is
   * possible to alter the device while the domain is stopped. (since 8.4.0)
   */
  DOMAIN_SAVE_PARAM_DXML: 'dxml',
  /** the parameter used to specify the savestate file to save to or restore from. (since 8.4.0) */
  DOMAIN_SAVE_PARAM_FILE: 'file',
  /**
   * an optional parameter used to specify the format of the save image. Valid format strings are represented by
   * constants: - VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_RAW - VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_GZIP -
   * VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_BZIP2 - VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_XZ -
   * VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_LZOP - VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_ZSTD -
   * VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_SPARSE In the qemu driver, if not specified, the save_image_format setting
   * in qemu.conf is used, which defaults to VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_RAW. As VIR_TYPED_PARAM_STRING.
   * (since 11.2.0)
   */
  DOMAIN_SAVE_PARAM_IMAGE_FORMAT: 'image_format',
  /** bzip2 compressed format for the save image (since 12.0.0) */
  DOMAIN_SAVE_PARAM_IMAGE_FORMAT_BZIP2: 'bzip2',
  /** gzip compressed format for the save image (since 12.0.0) */
  DOMAIN_SAVE_PARAM_IMAGE_FORMAT_GZIP: 'gzip',
  /** lzop compressed format for the save image (since 12.0.0) */
  DOMAIN_SAVE_PARAM_IMAGE_FORMAT_LZOP: 'lzop',
  /** raw uncompressed format for the save image (since 12.0.0) */
  DOMAIN_SAVE_PARAM_IMAGE_FORMAT_RAW: 'raw',
  /** uncompressed sparse file format for the save image (since 12.0.0) */
  DOMAIN_SAVE_PARAM_IMAGE_FORMAT_SPARSE: 'sparse',
  /** xz compressed format for the save image (since 12.0.0) */
  DOMAIN_SAVE_PARAM_IMAGE_FORMAT_XZ: 'xz',
  /** zstd compressed format for the save image (since 12.0.0) */
  DOMAIN_SAVE_PARAM_IMAGE_FORMAT_ZSTD: 'zstd',
  /**
   * an optional parameter used to specify the number of IO channels to use during parallel save. As
   * VIR_TYPED_PARAM_INT. (since 11.2.0)
   */
  DOMAIN_SAVE_PARAM_PARALLEL_CHANNELS: 'parallel.channels',
  /** Macro represents the maximum scheduler cap, when using the credit scheduler, as a uint. (since 0.9.7) */
  DOMAIN_SCHEDULER_CAP: 'cap',
  /**
   * Macro represents proportional weight of the scheduler used on the host cpu, when using the posix scheduler, as
   * a ullong. (since 0.9.7)
   */
  DOMAIN_SCHEDULER_CPU_SHARES: 'cpu_shares',
  /**
   * Macro represents the enforcement period for a quota in microseconds, when using the posix scheduler, for all
   * emulator activity not tied to vcpus, as a ullong. (since 0.10.0)
   */
  DOMAIN_SCHEDULER_EMULATOR_PERIOD: 'emulator_period',
  /**
   * Macro represents the maximum bandwidth to be used within a period for all emulator activity not tied to vcpus,
   * when using the posix scheduler, as an llong. (since 0.10.0)
   */
  DOMAIN_SCHEDULER_EMULATOR_QUOTA: 'emulator_quota',
  /**
   * Macro represents the enforcement period for a quota, in microseconds, for whole domain, when using the posix
   * scheduler, as a ullong. (since 1.3.3)
   */
  DOMAIN_SCHEDULER_GLOBAL_PERIOD: 'global_period',
  /**
   * Macro represents the maximum bandwidth to be used within a period for whole domain, when using the posix
   * scheduler, as an llong. (since 1.3.3)
   */
  DOMAIN_SCHEDULER_GLOBAL_QUOTA: 'global_quota',
  /**
   * Macro represents the enforcement period for a quota, in microseconds, for IOThreads only, when using the posix
   * scheduler, as a ullong. (since 2.2.0)
   */
  DOMAIN_SCHEDULER_IOTHREAD_PERIOD: 'iothread_period',
  /**
   * Macro represents the maximum bandwidth to be used within a period for IOThreads only, when using the posix
   * scheduler, as an llong. (since 2.2.0)
   */
  DOMAIN_SCHEDULER_IOTHREAD_QUOTA: 'iothread_quota',
  /** Macro represents the scheduler limit value, when using the allocation scheduler, as an llong. (since 0.9.7) */
  DOMAIN_SCHEDULER_LIMIT: 'limit',
  /**
   * Macro represents the scheduler reservation value, when using the allocation scheduler, as an llong. (since
   * 0.9.7)
   */
  DOMAIN_SCHEDULER_RESERVATION: 'reservation',
  /** Macro represents the scheduler shares value, when using the allocation scheduler, as an int. (since 0.9.7) */
  DOMAIN_SCHEDULER_SHARES: 'shares',
  /**
   * Macro represents the enforcement period for a quota, in microseconds, for vcpus only, when using the posix
   * scheduler, as a ullong. (since 0.9.7)
   */
  DOMAIN_SCHEDULER_VCPU_PERIOD: 'vcpu_period',
  /**
   * Macro represents the maximum bandwidth to be used within a period for vcpus only, when using the posix
   * scheduler, as an llong. (since 0.9.7)
   */
  DOMAIN_SCHEDULER_VCPU_QUOTA: 'vcpu_quota',
  /** Macro represents the relative weight, when using the credit scheduler, as a uint. (since 0.9.7) */
  DOMAIN_SCHEDULER_WEIGHT: 'weight',
  /** The amount of usable memory as seen by the domain (in KiB) as unsigned long long. (since 11.2.0) */
  DOMAIN_STATS_BALLOON_AVAILABLE: 'balloon.available',
  /** The memory in kiB currently used as unsigned long long. (since 11.2.0) */
  DOMAIN_STATS_BALLOON_CURRENT: 'balloon.current',
  /**
   * The amount of memory that can be reclaimed without additional I/O, typically disk (in KiB) as unsigned long
   * long. (since 11.2.0)
   */
  DOMAIN_STATS_BALLOON_DISK_CACHES: 'balloon.disk_caches',
  /**
   * The number of successful huge page allocations from inside the domain via virtio balloon as unsigned long
   * long. (since 11.2.0)
   */
  DOMAIN_STATS_BALLOON_HUGETLB_PGALLOC: 'balloon.hugetlb_pgalloc',
  /**
   * The number of failed huge page allocations from inside the domain via virtio balloon as unsigned long long.
   * (since 11.2.0)
   */
  DOMAIN_STATS_BALLOON_HUGETLB_PGFAIL: 'balloon.hugetlb_pgfail',
  /** Timestamp of the last update of statistics (in seconds) as unsigned long long. (since 11.2.0) */
  DOMAIN_STATS_BALLOON_LAST_UPDATE: 'balloon.last-update',
  /** The number of page faults when disk IO was required as unsigned long long. (since 11.2.0) */
  DOMAIN_STATS_BALLOON_MAJOR_FAULT: 'balloon.major_fault',
  /** The maximum memory in kiB allowed as unsigned long long. (since 11.2.0) */
  DOMAIN_STATS_BALLOON_MAXIMUM: 'balloon.maximum',
  /** The number of other page faults as unsigned long long. (since 11.2.0) */
  DOMAIN_STATS_BALLOON_MINOR_FAULT: 'balloon.minor_fault',
  /** Resident Set Size of running domain's process (in KiB) as unsigned long long. (since 11.2.0) */
  DOMAIN_STATS_BALLOON_RSS: 'balloon.rss',
  /** The amount of data read from swap space (in KiB) as unsigned long long. (since 11.2.0) */
  DOMAIN_STATS_BALLOON_SWAP_IN: 'balloon.swap_in',
  /** The amount of memory written out to swap space (in KiB) as unsigned long long. (since 11.2.0) */
  DOMAIN_STATS_BALLOON_SWAP_OUT: 'balloon.swap_out',
  /** The amount of memory left unused by the system (in KiB) as unsigned long long. (since 11.2.0) */
  DOMAIN_STATS_BALLOON_UNUSED: 'balloon.unused',
  /**
   * The amount of memory which can be reclaimed by balloon without causing host swapping (in KiB) as unsigned long
   * long. (since 11.2.0)
   */
  DOMAIN_STATS_BALLOON_USABLE: 'balloon.usable',
  /** Number of block devices in the subsequent list, as unsigned int. (since 11.2.0) */
  DOMAIN_STATS_BLOCK_COUNT: 'block.count',
  /**
   * The parameter name prefix to access each disk entry. Concatenate the prefix, the entry number formatted as an
   * unsigned integer and one of the block suffix parameters to form a complete parameter name. (since 11.2.0)
   */
  DOMAIN_STATS_BLOCK_PREFIX: 'block.',
  /** Offset of the highest written sector as unsigned long long. (since 11.2.0) */
  DOMAIN_STATS_BLOCK_SUFFIX_ALLOCATION: '.allocation',
  /** The <backingStore> index as unsigned int, only used when backing images are listed. (since 11.2.0) */
  DOMAIN_STATS_BLOCK_SUFFIX_BACKINGINDEX: '.backingIndex',
  /** Logical size in bytes of the block device backing image as unsigned long long. (since 11.2.0) */
  DOMAIN_STATS_BLOCK_SUFFIX_CAPACITY: '.capacity',
  /** Xen only: the 'oo_req' value as unsigned long long. (since 11.2.0) */
  DOMAIN_STATS_BLOCK_SUFFIX_ERRORS: '.errors',
  /** Total flush requests as unsigned long long. (since 11.2.0) */
  DOMAIN_STATS_BLOCK_SUFFIX_FL_REQS: '.fl.reqs',
  /** Total time (ns) spent on cache flushing as unsigned long long. (since 11.2.0) */
  DOMAIN_STATS_BLOCK_SUFFIX_FL_TIMES: '.fl.times',
  /**
   * The parameter name prefix to access 'flush' latency histograms. Concatenate the prefix with either: -
   * VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_COUNT to get the number of bins in given histogram
   * - VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_PREFIX and entry number formatted as an unsigned
   * integer and one of the latency histogram suffix parameters to compelte a full bin parameter name (since
   * 12.1.0)
   */
  DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_FLUSH_PREFIX: '.latency_histogram.flush.',
  /**
   * The parameter name prefix to access 'read' latency histograms. Concatenate the prefix with either: -
   * VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_COUNT to get the number of bins in given histogram
   * - VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_PREFIX and entry number formatted as an unsigned
   * integer and one of the latency histogram suffix parameters to compelte a full bin parameter name (since
   * 12.1.0)
   */
  DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_READ_PREFIX: '.latency_histogram.read.',
  /**
   * The parameter name suffix to access number of bins in one of the following latency histogram types: -
   * VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_READ_PREFIX -
   * VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_WRITE_PREFIX -
   * VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_ZONE_APPEND_PREFIX -
   * VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_FLUSH_PREFIX Number of bins in latency histogram as unsigned
   * long long. (since 12.1.0)
   */
  DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_COUNT: 'bin.count',
  /**
   * The parameter name suffix to access a latency histogram bin in one of the following latency histogram types: -
   * VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_READ_PREFIX -
   * VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_WRITE_PREFIX -
   * VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_ZONE_APPEND_PREFIX -
   * VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_FLUSH_PREFIX Concatenate with a bin number as unsigned int and
   * one of the other field suffixes to access bin parameters. (since 12.1.0)
   */
  DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_PREFIX: 'bin.',
  /** Start of the current latency histogram bin in nanoseconds as unsigned long long. (since 12.1.0) */
  DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_SUFFIX_START: '.start',
  /** Current value of the number of occurences of the latency within this bin as unsigned long long. (since 12.1.0) */
  DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_SUFFIX_VALUE: '.value',
  /**
   * The parameter name prefix to access 'write' latency histograms. Concatenate the prefix with either: -
   * VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_COUNT to get the number of bins in given histogram
   * - VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_PREFIX and entry number formatted as an unsigned
   * integer and one of the latency histogram suffix parameters to compelte a full bin parameter name (since
   * 12.1.0)
   */
  DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_WRITE_PREFIX: '.latency_histogram.write.',
  /**
   * The parameter name prefix to access 'zone_append' latency histograms. Concatenate the prefix with either: -
   * VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_COUNT to get the number of bins in given histogram
   * - VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_PREFIX and entry number formatted as an unsigned
   * integer and one of the latency histogram suffix parameters to compelte a full bin parameter name (since
   * 12.1.0)
   */
  DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_ZONE_APPEND_PREFIX: '.latency_histogram.zone_append.',
  /**
   * limits represent constraints on individual operations as imposed by the backing file storage technology.
   * Optimal alignment for discard requests in bytes, as unsigned long long. (since 11.10.0)
   */
  DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_DISCARD_ALIGNMENT: '.limits.discard_alignment',
  /**
   * limits represent constraints on individual operations as imposed by the backing file storage technology.
   * Maximum number of bytes that can be discarded at once, as unsigned long long. (since 11.10.0)
   */
  DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_DISCARD_MAX: '.limits.discard_max',
  /**
   * limits represent constraints on individual operations as imposed by the backing file storage technology.
   * Maximal number of scatter/gather elements of requests bypassing kernel IO scheduler, as unsigned long long.
   * (since 11.10.0)
   */
  DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_IOV_HW_MAX: '.limits.iov_hw_max',
  /**
   * limits represent constraints on individual operations as imposed by the backing file storage technology.
   * Maximum number of scatter/gather elements, as unsigned long long. (since 11.10.0)
   */
  DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_IOV_MAX: '.limits.iov_max',
  /**
   * limits represent constraints on individual operations as imposed by the backing file storage technology.
   * memory alignment in bytes so that no bounce buffer is needed, as unsigned long long. (since 11.10.0)
   */
  DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_MEMORY_ALIGNMENT_MINIMAL: '.limits.memory_alignment_minimal',
  /**
   * limits represent constraints on individual operations as imposed by the backing file storage technology.
   * memory alignment in bytes that is used for bounce buffers, as unsigned long long. (since 11.10.0)
   */
  DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_MEMORY_ALIGNMENT_OPTIMAL: '.limits.memory_alignment_optimal',
  /**
   * limits represent constraints on individual operations as imposed by the backing file storage technology.
   * Alignment requirement, in bytes, for offset/length of I/O requests, as unsigned long long. (since 11.10.0)
   */
  DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_REQUEST_ALIGNMENT: '.limits.request_alignment',
  /**
   * limits represent constraints on individual operations as imposed by the backing file storage technology.
   * Maximal hardware transfer length of requests bypassing kernel IO scheduler in bytes, as unsigned long long.
   * (since 11.10.0)
   */
  DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_HW_MAX: '.limits.transfer_hw_max',
  /**
   * limits represent constraints on individual operations as imposed by the backing file storage technology.
   * Maximal transfer length in bytes, as unsigned long long. (since 11.10.0)
   */
  DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_MAX: '.limits.transfer_max',
  /**
   * limits represent constraints on individual operations as imposed by the backing file storage technology.
   * Optimal transfer length in bytes, as unsigned long long. (since 11.10.0)
   */
  DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_OPTIMAL: '.limits.transfer_optimal',
  /**
   * limits represent constraints on individual operations as imposed by the backing file storage technology.
   * Optimal alignment for write_zeroes requests in bytes, as unsigned long long. (since 11.10.0)
   */
  DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_WRITE_ZEROES_ALIGNMENT: '.limits.write_zeroes_alignment',
  /**
   * limits represent constraints on individual operations as imposed by the backing file storage technology.
   * Maximum number of bytes that can be zeroed out at once, as unsigned long long. (since 11.10.0)
   */
  DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_WRITE_ZEROES_MAX: '.limits.write_zeroes_max',
  /**
   * Name of the block device as string. Matches the target name (vda/sda/hda) of the block device. If the backing
   * chain is listed, this name is the same for all host resources tied to the same guest device. (since 11.2.0)
   */
  DOMAIN_STATS_BLOCK_SUFFIX_NAME: '.name',
  /**
   * Source of the block device as a string, if it is a file or block device (omitted for network sources and
   * drives with no media inserted). (since 11.2.0)
   */
  DOMAIN_STATS_BLOCK_SUFFIX_PATH: '.path',
  /** Physical size in bytes of the container of the backing image as unsigned long long. (since 11.2.0) */
  DOMAIN_STATS_BLOCK_SUFFIX_PHYSICAL: '.physical',
  /** Number of read bytes as unsigned long long. (since 11.2.0) */
  DOMAIN_STATS_BLOCK_SUFFIX_RD_BYTES: '.rd.bytes',
  /** Number of read requests as unsigned long long. (since 11.2.0) */
  DOMAIN_STATS_BLOCK_SUFFIX_RD_REQS: '.rd.reqs',
  /** Total time (ns) spent on reads as unsigned long long. (since 11.2.0) */
  DOMAIN_STATS_BLOCK_SUFFIX_RD_TIMES: '.rd.times',
  /**
   * Current threshold for delivering the VIR_DOMAIN_EVENT_ID_BLOCK_THRESHOLD event in bytes as unsigned long long.
   * See virDomainSetBlockThreshold. (since 11.2.0)
   */
  DOMAIN_STATS_BLOCK_SUFFIX_THRESHOLD: '.threshold',
  /** Number of groups of statistics accounted in a configured time intervals as unsigned long long. (since 11.10.0) */
  DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_COUNT: '.timed_group.count',
  /**
   * The parameter name prefix to access each group of timed stats. Concatenate the prefix, the entry number
   * formatted as an unsigned integer and one of the timed group suffix parameters to form a complete paramter
   * name. (since 11.10.0)
   */
  DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_PREFIX: '.timed_group.',
  /**
   * Average latency of flush operations in the defined interval, in nanoseconds as unsigned long long. (since
   * 11.10.0)
   */
  DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_AVG: '.flush_latency_avg',
  /**
   * Maximum latency of flush operations in the defined interval, in nanoseconds as unsigned long long. (since
   * 11.10.0)
   */
  DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_MAX: '.flush_latency_max',
  /**
   * Minimum latency of flush operations in the defined interval, in nanoseconds as unsigned long long. (since
   * 11.10.0)
   */
  DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_MIN: '.flush_latency_min',
  /**
   * The time interval in seconds as unsigned long long for which the statistics in this group were collected.
   * (since 11.10.0)
   */
  DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_INTERVAL: '.interval',
  /**
   * Average latency of read operations in the defined interval, in nanoseconds as unsigned long long. (since
   * 11.10.0)
   */
  DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_AVG: '.rd_latency_avg',
  /**
   * Maximum latency of read operations in the defined interval, in nanoseconds as unsigned long long. (since
   * 11.10.0)
   */
  DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_MAX: '.rd_latency_max',
  /**
   * Minimum latency of read operations in the defined interval, in nanoseconds as unsigned long long. (since
   * 11.10.0)
   */
  DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_MIN: '.rd_latency_min',
  /** Average number of pending read operations in the defined interval as double. (since 11.10.0) */
  DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_QUEUE_DEPTH_AVG: '.rd_queue_depth_avg',
  /**
   * Average latency of write operations in the defined interval, in nanoseconds as unsigned long long. (since
   * 11.10.0)
   */
  DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_AVG: '.wr_latency_avg',
  /**
   * Maximum latency of write operations in the defined interval, in nanoseconds as unsigned long long. (since
   * 11.10.0)
   */
  DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_MAX: '.wr_latency_max',
  /**
   * Minimum latency of write operations in the defined interval, in nanoseconds as unsigned long long. (since
   * 11.10.0)
   */
  DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_MIN: '.wr_latency_min',
  /** Average number of pending write operations in the defined interval as double. (since 11.10.0) */
  DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_QUEUE_DEPTH_AVG: '.wr_queue_depth_avg',
  /**
   * Average latency of zone append operations in the defined interval, in nanoseconds as unsigned long long.
   * (since 11.10.0)
   */
  DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_AVG: '.zone_append_latency_avg',
  /**
   * Maximum latency of zone append operations in the defined interval, in nanoseconds as unsigned long long.
   * (since 11.10.0)
   */
  DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_MAX: '.zone_append_latency_max',
  /**
   * Minimum latency of zone append operations in the defined interval, in nanoseconds as unsigned long long.
   * (since 11.10.0)
   */
  DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_MIN: '.zone_append_latency_min',
  /** Average number of pending zone append operations in the defined interval as double. (since 11.10.0) */
  DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_QUEUE_DEPTH_AVG: '.zone_append_queue_depth_avg',
  /** Number of written bytes as unsigned long long. (since 11.2.0) */
  DOMAIN_STATS_BLOCK_SUFFIX_WR_BYTES: '.wr.bytes',
  /** Number of write requests as unsigned long long. (since 11.2.0) */
  DOMAIN_STATS_BLOCK_SUFFIX_WR_REQS: '.wr.reqs',
  /** Total time (ns) spent on writes as unsigned long long. (since 11.2.0) */
  DOMAIN_STATS_BLOCK_SUFFIX_WR_TIMES: '.wr.times',
  /** The number of cache monitors for this domain as an unsigned int. (since 11.2.0) */
  DOMAIN_STATS_CPU_CACHE_MONITOR_COUNT: 'cpu.cache.monitor.count',
  /**
   * The parameter name prefix to access each cache monitor entry. Concatenate the prefix, the entry number
   * formatted as an unsigned integer and one of the cache monitor suffix parameters to form a complete parameter
   * name. (since 11.2.0)
   */
  DOMAIN_STATS_CPU_CACHE_MONITOR_PREFIX: 'cpu.cache.monitor.',
  /** The number of cache banks in cache monitor as an unsigned int. (since 11.2.0) */
  DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_COUNT: '.bank.count',
  /**
   * The parameter name prefix to access each cache monitor bank entry. Concatenate the cache monitor prefix, the
   * cache monitor entry number formatted as an unsigned integer, the bank prefix, the bank entry number formatted
   * as an unsigned integer and one of the cache monitor bank suffix parameters to form a complete parameter name.
   * (since 11.2.0)
   */
  DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_PREFIX: '.bank.',
  /** The number of bytes of last level cache that the domain is using as an unsigned long long. (since 11.2.0) */
  DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_BYTES: '.bytes',
  /** Host allocated cache id for the bank as an unsigned int. (since 11.2.0) */
  DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_ID: '.id',
  /** The name of cache monitor as a string. (since 11.2.0) */
  DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_NAME: '.name',
  /** Vcpu list of cache monitor as a string. (since 11.2.0) */
  DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_VCPUS: '.vcpus',
  /** The number of energy monitors for this domain, as an unsigned int. (since 12.4.0) */
  DOMAIN_STATS_CPU_ENERGY_MONITOR_COUNT: 'cpu.energy.monitor.count',
  /**
   * Prefix for an individual energy monitor group. Concatenate with the monitor index and one of the
   * "cpu.energy.monitor.<i>." suffix macros below to form a full parameter name. (since 12.4.0)
   */
  DOMAIN_STATS_CPU_ENERGY_MONITOR_PREFIX: 'cpu.energy.monitor.',
  /** Name of the monitor group as a string. (since 12.4.0) */
  DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_NAME: '.name',
  /** Number of PERF_PKG nodes the monitor group exposes, as an unsigned int. (since 12.4.0) */
  DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_PKG_COUNT: '.pkg.count',
  /** Prefix for a single mon_PERF_PKG node inside a monitor group. (since 12.4.0) */
  DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_PKG_PREFIX: '.pkg.',
  /** Kernel-assigned mon_PERF_PKG node id, as an unsigned int. (since 12.4.0) */
  DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_PKG_SUFFIX_ID: '.id',
  /** vCPU set covered by the monitor group as a string. (since 12.4.0) */
  DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_VCPUS: '.vcpus',
  /**
   * Halt-polling cpu usage about the VCPU had to schedule out (either because the maximum poll time was reached or
   * it needed to yield the CPU) in nanoseconds as unsigned long long. (since 11.2.0)
   */
  DOMAIN_STATS_CPU_HALTPOLL_FAIL_TIME: 'cpu.haltpoll.fail.time',
  /**
   * Halt-polling cpu usage about the VCPU polled until a virtual interrupt was delivered in nanoseconds as
   * unsigned long long. (since 11.2.0)
   */
  DOMAIN_STATS_CPU_HALTPOLL_SUCCESS_TIME: 'cpu.haltpoll.success.time',
  /** System cpu time spent in nanoseconds as unsigned long long. (since 11.2.0) */
  DOMAIN_STATS_CPU_SYSTEM: 'cpu.system',
  /** Total cpu time spent for this domain in nanoseconds as unsigned long long. (since 11.2.0) */
  DOMAIN_STATS_CPU_TIME: 'cpu.time',
  /** User cpu time spent in nanoseconds as unsigned long long. (since 11.2.0) */
  DOMAIN_STATS_CPU_USER: 'cpu.user',
  /**
   * Hypervisor specific custom data type for current instant value The complete parameter name is formed by
   * concatenating the field prefix, the array index formatted as an unsigned integer, a hypervisor specific
   * parameter name, and this data type suffix. (since 11.2.0)
   */
  DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_CUR: '.cur',
  /**
   * Hypervisor specific custom data type for peak value. The complete parameter name is formed by concatenating
   * the field prefix, the array index formatted as an unsigned integer, a hypervisor specific parameter name, and
   * this data type suffix. (since 11.2.0)
   */
  DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_MAX: '.max',
  /**
   * Hypervisor specific custom data type for aggregate value The complete parameter name is formed by
   * concatenating the field prefix, the array index formatted as an unsigned integer, a hypervisor specific
   * parameter name, and this data type suffix. (since 11.2.0)
   */
  DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_SUM: '.sum',
  /**
   * The calculation mode used last measurement as string, either of these 'page-sampling', 'dirty-bitmap' or
   * 'dirty-ring' values returned. (since 11.2.0)
   */
  DOMAIN_STATS_DIRTYRATE_CALC_MODE: 'dirtyrate.calc_mode',
  /** The period in seconds of last memory dirty rate calculation as int. (since 11.2.0) */
  DOMAIN_STATS_DIRTYRATE_CALC_PERIOD: 'dirtyrate.calc_period',
  /** The start time in seconds of the last memory dirty rate calculation as long long. (since 11.2.0) */
  DOMAIN_STATS_DIRTYRATE_CALC_START_TIME: 'dirtyrate.calc_start_time',
  /**
   * The status of last memory dirty rate calculation as an int from the virDomainDirtyRateStatus enum. (since
   * 11.2.0)
   */
  DOMAIN_STATS_DIRTYRATE_CALC_STATUS: 'dirtyrate.calc_status',
  /**
   * The calculated memory dirty rate in MiB/s as long long. It is produced only if the calc_status is measured.
   * (since 11.2.0)
   */
  DOMAIN_STATS_DIRTYRATE_MEGABYTES_PER_SECOND: 'dirtyrate.megabytes_per_second',
  /**
   * The parameter name prefix to access each VCPU entry. Concatenate the prefix, the entry number formatted as an
   * unsigned integer and one of the VCPU suffix parameters to form a complete parameter name. (since 11.2.0)
   */
  DOMAIN_STATS_DIRTYRATE_VCPU_PREFIX: 'dirtyrate.vcpu.',
  /** The calculated memory dirty rate for a virtual cpu as unsigned long long. (since 11.2.0) */
  DOMAIN_STATS_DIRTYRATE_VCPU_SUFFIX_MEGABYTES_PER_SECOND: '.megabytes_per_second',
  /**
   * Maximum number of IOThreads in the subsequent list as unsigned int. Each IOThread in the list will will use
   * it's iothread_id value as the array index. There may be fewer array entries than the iothread.count value if
   * the polling values are not supported. (since 11.2.0)
   */
  DOMAIN_STATS_IOTHREAD_COUNT: 'iothread.count',
  /**
   * The parameter name prefix to access each iothread entry. Concatenate the prefix, the entry number formatted as
   * an unsigned integer and one of the iothread suffix parameters to form a complete parameter name. (since
   * 11.2.0)
   */
  DOMAIN_STATS_IOTHREAD_PREFIX: 'iothread.',
  /**
   * Polling time factor as an unsigned int or unsigned long long if exceeding range of unsigned int. A 0 (zero)
   * indicates to allow the underlying hypervisor to choose how to grow the polling time. (since 11.2.0)
   */
  DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_GROW: '.poll-grow',
  /** Maximum polling time in ns as an unsigned long long. A 0 (zero) means polling is disabled. (since 11.2.0) */
  DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_MAX_NS: '.poll-max-ns',
  /**
   * Polling time divisor as an unsigned int or unsigned long long if exceeding range of unsigned int. A 0 (zero)
   * indicates to allow the underlying hypervisor to choose how to shrink the polling time. (since 11.2.0)
   */
  DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_SHRINK: '.poll-shrink',
  /**
   * Polling weight factor as an unsigned int. This shift value controls how much the most recent event interval
   * affects adaptive polling calculations. A 0 (zero) indicates the hypervisor's default weight is used. (since
   * 12.7.0)
   */
  DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_WEIGHT: '.poll-weight',
  /** The number of memory bandwidth monitors for this domain as an unsigned int. (since 11.2.0) */
  DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_COUNT: 'memory.bandwidth.monitor.count',
  /**
   * The parameter name prefix to access each bandwith monitor entry. Concatenate the prefix, the entry number
   * formatted as an unsigned integer and one of the memory bandwith suffix parameters to form a complete parameter
   * name. (since 11.2.0)
   */
  DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_PREFIX: 'memory.bandwidth.monitor.',
  /** The name of the bandwidth monitor as a string. (since 11.2.0) */
  DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NAME: '.name',
  /** The number of memory controllers in the bandwidth monitor. (since 11.2.0) */
  DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_COUNT: '.node.count',
  /**
   * The parameter name prefix to access each controller entry. Concatenate the bandwidth monitor prefix, the
   * monitor entry number formatted as an unsigned integer, the controller prefix, the controller entry number
   * formatted as an unsigned integer and one of the controller suffix parameters to form a complete parameter
   * name. (since 11.2.0)
   */
  DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_PREFIX: '.node.',
  /**
   * The accumulative bytes consumed by vcpus passing through the memory controller in the same processor that the
   * scheduled host CPU belongs to as an unsigned long long. (since 11.2.0)
   */
  DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_LOCAL: '.bytes.local',
  /**
   * The accumulative bytes consumed by vcpus passing through all memory controllers, either local or remote, as an
   * unsigned long long. (since 11.2.0)
   */
  DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_TOTAL: '.bytes.total',
  /** Host allocated memory controller id for the controller as an unsigned int. (since 11.2.0) */
  DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_ID: '.id',
  /** The vcpu list of the bandwidth monitor as a string. (since 11.2.0) */
  DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_VCPUS: '.vcpus',
  /** Number of network interfaces on this domain as unsigned int. (since 11.2.0) */
  DOMAIN_STATS_NET_COUNT: 'net.count',
  /**
   * The parameter name prefix to access each interface entry. Concatenate the prefix, the entry number formatted
   * as an unsigned integer and one of the network suffix parameters to form a complete parameter name. (since
   * 11.2.0)
   */
  DOMAIN_STATS_NET_PREFIX: 'net.',
  /** Name of the interface as string. (since 11.2.0) */
  DOMAIN_STATS_NET_SUFFIX_NAME: '.name',
  /** Bytes received as unsigned long long. (since 11.2.0) */
  DOMAIN_STATS_NET_SUFFIX_RX_BYTES: '.rx.bytes',
  /** Receive packets dropped as unsigned long long. (since 11.2.0) */
  DOMAIN_STATS_NET_SUFFIX_RX_DROP: '.rx.drop',
  /** Receive errors as unsigned long long. (since 11.2.0) */
  DOMAIN_STATS_NET_SUFFIX_RX_ERRS: '.rx.errs',
  /** Packets received as unsigned long long. (since 11.2.0) */
  DOMAIN_STATS_NET_SUFFIX_RX_PKTS: '.rx.pkts',
  /** Bytes transmitted as unsigned long long. (since 11.2.0) */
  DOMAIN_STATS_NET_SUFFIX_TX_BYTES: '.tx.bytes',
  /** Transmit packets dropped as unsigned long long. (since 11.2.0) */
  DOMAIN_STATS_NET_SUFFIX_TX_DROP: '.tx.drop',
  /** Transmission errors as unsigned long long. (since 11.2.0) */
  DOMAIN_STATS_NET_SUFFIX_TX_ERRS: '.tx.errs',
  /** Packets transmitted as unsigned long long. (since 11.2.0) */
  DOMAIN_STATS_NET_SUFFIX_TX_PKTS: '.tx.pkts',
  /**
   * The count of alignment faults as unsigned long long. It is produced by the alignment_faults perf event (since
   * 11.2.0)
   */
  DOMAIN_STATS_PERF_ALIGNMENT_FAULTS: 'perf.alignment_faults',
  /**
   * The count of branch instructions as unsigned long long. It is produced by the branch_instructions perf event.
   * (since 11.2.0)
   */
  DOMAIN_STATS_PERF_BRANCH_INSTRUCTIONS: 'perf.branch_instructions',
  /**
   * The count of branch misses as unsigned long long. It is produced by the branch_misses perf event. (since
   * 11.2.0)
   */
  DOMAIN_STATS_PERF_BRANCH_MISSES: 'perf.branch_misses',
  /** The count of bus cycles as unsigned long long. It is produced by the bus_cycles perf event. (since 11.2.0) */
  DOMAIN_STATS_PERF_BUS_CYCLES: 'perf.bus_cycles',
  /** The count of cache misses as unsigned long long. It is produced by the cache_misses perf event. (since 11.2.0) */
  DOMAIN_STATS_PERF_CACHE_MISSES: 'perf.cache_misses',
  /**
   * The count of cache hits as unsigned long long. It is produced by the cache_references perf event. (since
   * 11.2.0)
   */
  DOMAIN_STATS_PERF_CACHE_REFERENCES: 'perf.cache_references',
  /**
   * The usage of l3 cache (bytes) by applications running on the platform as unsigned long long. It is produced by
   * the cmt perf event. (since 11.2.0)
   */
  DOMAIN_STATS_PERF_CMT: 'perf.cmt',
  /**
   * The count of context switches as unsigned long long. It is produced by the context_switches perf event. (since
   * 11.2.0)
   */
  DOMAIN_STATS_PERF_CONTEXT_SWITCHES: 'perf.context_switches',
  /** The count of cpu clock time as unsigned long long. It is produced by the cpu_clock perf event. (since 11.2.0) */
  DOMAIN_STATS_PERF_CPU_CLOCK: 'perf.cpu_clock',
  /**
   * The count of cpu cycles (total/elapsed) as an unsigned long long. It is produced by the cpu_cycles perf event.
   * (since 11.2.0)
   */
  DOMAIN_STATS_PERF_CPU_CYCLES: 'perf.cpu_cycles',
  /**
   * The count of cpu migrations, from one logical processor to another, as unsigned long long. It is produced by
   * the cpu_migrations perf event. (since 11.2.0)
   */
  DOMAIN_STATS_PERF_CPU_MIGRATIONS: 'perf.cpu_migrations',
  /**
   * The count of emulation faults as unsigned long long. It is produced by the emulation_faults perf event (since
   * 11.2.0)
   */
  DOMAIN_STATS_PERF_EMULATION_FAULTS: 'perf.emulation_faults',
  /** The count of instructions as unsigned long long. It is produced by the instructions perf event. (since 11.2.0) */
  DOMAIN_STATS_PERF_INSTRUCTIONS: 'perf.instructions',
  /**
   * The amount of data (bytes/s) sent through the memory controller on the socket as unsigned long long. It is
   * produced by the mbml perf event. (since 11.2.0)
   */
  DOMAIN_STATS_PERF_MBML: 'perf.mbml',
  /**
   * The total system bandwidth (bytes/s) from one level of cache to another as unsigned long long. It is produced
   * by the mbmt perf event. (since 11.2.0)
   */
  DOMAIN_STATS_PERF_MBMT: 'perf.mbmt',
  /** The count of page faults as unsigned long long. It is produced by the page_faults perf event (since 11.2.0) */
  DOMAIN_STATS_PERF_PAGE_FAULTS: 'perf.page_faults',
  /**
   * The count of major page faults as unsigned long long. It is produced by the page_faults_maj perf event. (since
   * 11.2.0)
   */
  DOMAIN_STATS_PERF_PAGE_FAULTS_MAJ: 'perf.page_faults_maj',
  /**
   * The count of minor page faults as unsigned long long. It is produced by the page_faults_min perf event. (since
   * 11.2.0)
   */
  DOMAIN_STATS_PERF_PAGE_FAULTS_MIN: 'perf.page_faults_min',
  /**
   * The count of total cpu cycles not affected by CPU frequency scaling by applications running as unsigned long
   * long. It is produced by the ref_cpu_cycles perf event. (since 11.2.0)
   */
  DOMAIN_STATS_PERF_REF_CPU_CYCLES: 'perf.ref_cpu_cycles',
  /**
   * The count of stalled cpu cycles in the backend of the instruction processor pipeline as unsigned long long. It
   * is produced by the stalled_cycles_backend perf event. (since 11.2.0)
   */
  DOMAIN_STATS_PERF_STALLED_CYCLES_BACKEND: 'perf.stalled_cycles_backend',
  /**
   * The count of stalled cpu cycles in the frontend of the instruction processor pipeline as unsigned long long.
   * It is produced by the stalled_cycles_frontend perf event. (since 11.2.0)
   */
  DOMAIN_STATS_PERF_STALLED_CYCLES_FRONTEND: 'perf.stalled_cycles_frontend',
  /**
   * The count of task clock time as unsigned long long. It is produced by the task_clock perf event. (since
   * 11.2.0)
   */
  DOMAIN_STATS_PERF_TASK_CLOCK: 'perf.task_clock',
  /**
   * Reason for entering given state, returned as int from virDomain*Reason enum corresponding to given state.
   * (since 11.2.0)
   */
  DOMAIN_STATS_STATE_REASON: 'state.reason',
  /** State of the VM, returned as int from virDomainState enum. (since 11.2.0) */
  DOMAIN_STATS_STATE_STATE: 'state.state',
  /** Current number of online virtual CPUs as unsigned int. (since 11.2.0) */
  DOMAIN_STATS_VCPU_CURRENT: 'vcpu.current',
  /** Maximum number of online virtual CPUs as unsigned int. (since 11.2.0) */
  DOMAIN_STATS_VCPU_MAXIMUM: 'vcpu.maximum',
  /**
   * The parameter name prefix to access each vCPU entry. Concatenate the prefix, the entry number formatted as an
   * unsigned integer and one of the vCPU suffix parameters to form a complete parameter name. Due to VCPU hotplug,
   * the array could be sparse. The actual number of entries present corresponds to VIR_DOMAIN_STATS_VCPU_CURRENT,
   * while the array size will never exceed VIR_DOMAIN_STATS_VCPU_MAXIMUM. (since 11.2.0)
   */
  DOMAIN_STATS_VCPU_PREFIX: 'vcpu.',
  /**
   * Time the vCPU thread was enqueued by the host scheduler, but was waiting in the queue instead of running.
   * Exposed to the VM as a steal time. In nanoseconds as unsigned long long. (since 11.2.0)
   */
  DOMAIN_STATS_VCPU_SUFFIX_DELAY: '.delay',
  /**
   * Virtual CPU is halted as a boolean, may indicate the processor is idle or even disabled, depending on the
   * architecture. (since 11.2.0)
   */
  DOMAIN_STATS_VCPU_SUFFIX_HALTED: '.halted',
  /** State of the virtual CPU <num>, as int from virVcpuState enum. (since 11.2.0) */
  DOMAIN_STATS_VCPU_SUFFIX_STATE: '.state',
  /** Virtual cpu time spent by virtual CPU as unsigned long long. (since 11.2.0) */
  DOMAIN_STATS_VCPU_SUFFIX_TIME: '.time',
  /**
   * Time the vCPU wants to run, but the host scheduler has something else running ahead of it as unsigned long
   * long. (since 11.2.0)
   */
  DOMAIN_STATS_VCPU_SUFFIX_WAIT: '.wait',
  /**
   * Concatenate the prefix, a hypervisor specific custom stats name and one of the VIR_DOMAIN_STATS_CUSTOM_TYPE_*
   * constants to form a complete parameter name (since 11.2.0)
   */
  DOMAIN_STATS_VM_PREFIX: 'vm.',
  /**
   * Macro represents the name of guest disk for which the values are updated, as VIR_TYPED_PARAM_STRING. (since
   * 1.2.9)
   */
  DOMAIN_TUNABLE_BLKDEV_DISK: 'blkdeviotune.disk',
  /** Macro represents the group name to be used, as VIR_TYPED_PARAM_STRING. (since 3.0.0) */
  DOMAIN_TUNABLE_BLKDEV_GROUP_NAME: 'blkdeviotune.group_name',
  /** Macro represents the read throughput limit in bytes per second, as VIR_TYPED_PARAM_ULLONG. (since 1.2.9) */
  DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC: 'blkdeviotune.read_bytes_sec',
  /**
   * Macro represents the read throughput limit during bursts in maximum bytes per second, as
   * VIR_TYPED_PARAM_ULLONG. (since 1.2.11)
   */
  DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC_MAX: 'blkdeviotune.read_bytes_sec_max',
  /**
   * Macro represents the length in seconds allowed for a burst period for the blkdeviotune.read_bytes_sec_max as
   * VIR_TYPED_PARAM_ULLONG. (since 2.4.0)
   */
  DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC_MAX_LENGTH: 'blkdeviotune.read_bytes_sec_max_length',
  /** Macro represents the read I/O operations per second, as VIR_TYPED_PARAM_ULLONG. (since 1.2.9) */
  DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC: 'blkdeviotune.read_iops_sec',
  /**
   * Macro represents the read maximum I/O operations per second during bursts, as VIR_TYPED_PARAM_ULLONG. (since
   * 1.2.11)
   */
  DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC_MAX: 'blkdeviotune.read_iops_sec_max',
  /**
   * Macro represents the length in seconds allowed for a burst period for the blkdeviotune.read_iops_sec_max as
   * VIR_TYPED_PARAM_ULLONG. (since 2.4.0)
   */
  DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC_MAX_LENGTH: 'blkdeviotune.read_iops_sec_max_length',
  /** Macro represents the size maximum I/O operations per second, as VIR_TYPED_PARAM_ULLONG. (since 1.2.11) */
  DOMAIN_TUNABLE_BLKDEV_SIZE_IOPS_SEC: 'blkdeviotune.size_iops_sec',
  /** Macro represents the total throughput limit in bytes per second, as VIR_TYPED_PARAM_ULLONG. (since 1.2.9) */
  DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC: 'blkdeviotune.total_bytes_sec',
  /**
   * Macro represents the total throughput limit during bursts in maximum bytes per second, as
   * VIR_TYPED_PARAM_ULLONG. (since 1.2.11)
   */
  DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC_MAX: 'blkdeviotune.total_bytes_sec_max',
  /**
   * Macro represents the length in seconds allowed for a burst period for the blkdeviotune.total_bytes_sec_max, as
   * VIR_TYPED_PARAM_ULLONG. (since 2.4.0)
   */
  DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC_MAX_LENGTH: 'blkdeviotune.total_bytes_sec_max_length',
  /** Macro represents the total I/O operations per second, as VIR_TYPED_PARAM_ULLONG. (since 1.2.9) */
  DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC: 'blkdeviotune.total_iops_sec',
  /**
   * Macro represents the total maximum I/O operations per second during bursts, as VIR_TYPED_PARAM_ULLONG. (since
   * 1.2.11)
   */
  DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC_MAX: 'blkdeviotune.total_iops_sec_max',
  /**
   * Macro represents the length in seconds allowed for a burst period for the blkdeviotune.total_iops_sec_max as
   * VIR_TYPED_PARAM_ULLONG. (since 2.4.0)
   */
  DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC_MAX_LENGTH: 'blkdeviotune.total_iops_sec_max_length',
  /** Macro represents the write throughput limit in bytes per second, as VIR_TYPED_PARAM_ULLONG. (since 1.2.9) */
  DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC: 'blkdeviotune.write_bytes_sec',
  /**
   * Macro represents the write throughput limit during bursts in maximum bytes per second, as
   * VIR_TYPED_PARAM_ULLONG. (since 1.2.11)
   */
  DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC_MAX: 'blkdeviotune.write_bytes_sec_max',
  /**
   * Macro represents the length in seconds allowed for a burst period for the blkdeviotune.write_bytes_sec_max as
   * VIR_TYPED_PARAM_ULLONG. (since 2.4.0)
   */
  DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC_MAX_LENGTH: 'blkdeviotune.write_bytes_sec_max_length',
  /** Macro represents the write I/O operations per second, as VIR_TYPED_PARAM_ULLONG. (since 1.2.9) */
  DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC: 'blkdeviotune.write_iops_sec',
  /**
   * Macro represents the write maximum I/O operations per second during bursts, as VIR_TYPED_PARAM_ULLONG. (since
   * 1.2.11)
   */
  DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC_MAX: 'blkdeviotune.write_iops_sec_max',
  /**
   * Macro represents the length in seconds allowed for a burst period for the blkdeviotune.write_iops_sec_max as
   * VIR_TYPED_PARAM_ULLONG. (since 2.4.0)
   */
  DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC_MAX_LENGTH: 'blkdeviotune.write_iops_sec_max_length',
  /**
   * Macro represents proportional weight of the scheduler used on the host cpu, when using the posix scheduler, as
   * VIR_TYPED_PARAM_ULLONG. (since 1.2.9)
   */
  DOMAIN_TUNABLE_CPU_CPU_SHARES: 'cputune.cpu_shares',
  /** Macro represents formatted pinning for emulator process, as VIR_TYPED_PARAM_STRING. (since 1.2.9) */
  DOMAIN_TUNABLE_CPU_EMULATORPIN: 'cputune.emulatorpin',
  /**
   * Macro represents the enforcement period for a quota in microseconds, when using the posix scheduler, for all
   * emulator activity not tied to vcpus, as VIR_TYPED_PARAM_ULLONG. (since 1.2.9)
   */
  DOMAIN_TUNABLE_CPU_EMULATOR_PERIOD: 'cputune.emulator_period',
  /**
   * Macro represents the maximum bandwidth to be used within a period for all emulator activity not tied to vcpus,
   * when using the posix scheduler, as an VIR_TYPED_PARAM_LLONG. (since 1.2.9)
   */
  DOMAIN_TUNABLE_CPU_EMULATOR_QUOTA: 'cputune.emulator_quota',
  /**
   * Macro represents the enforcement period for a quota, in microseconds, for whole domain, when using the posix
   * scheduler, as VIR_TYPED_PARAM_ULLONG. (since 1.3.3)
   */
  DOMAIN_TUNABLE_CPU_GLOBAL_PERIOD: 'cputune.global_period',
  /**
   * Macro represents the maximum bandwidth to be used within a period for whole domain, when using the posix
   * scheduler, as VIR_TYPED_PARAM_LLONG. (since 1.3.3)
   */
  DOMAIN_TUNABLE_CPU_GLOBAL_QUOTA: 'cputune.global_quota',
  /**
   * Macro represents formatted pinning for one IOThread specified by id which is appended to the parameter name,
   * for example "cputune.iothreadpin1", as VIR_TYPED_PARAM_STRING. (since 1.2.14)
   */
  DOMAIN_TUNABLE_CPU_IOTHREADSPIN: 'cputune.iothreadpin%u',
  /**
   * Macro represents the enforcement period for a quota, in microseconds, for iothreads only, when using the posix
   * scheduler, as VIR_TYPED_PARAM_ULLONG. (since 2.2.0)
   */
  DOMAIN_TUNABLE_CPU_IOTHREAD_PERIOD: 'cputune.iothread_period',
  /**
   * Macro represents the maximum bandwidth to be used within a period for iothreads only, when using the posix
   * scheduler, as VIR_TYPED_PARAM_LLONG. (since 2.2.0)
   */
  DOMAIN_TUNABLE_CPU_IOTHREAD_QUOTA: 'cputune.iothread_quota',
  /**
   * Macro represents formatted pinning for one vcpu specified by id which is appended to the parameter name, for
   * example "cputune.vcpupin1", as VIR_TYPED_PARAM_STRING. (since 1.2.9)
   */
  DOMAIN_TUNABLE_CPU_VCPUPIN: 'cputune.vcpupin%u',
  /**
   * Macro represents the enforcement period for a quota, in microseconds, for vcpus only, when using the posix
   * scheduler, as VIR_TYPED_PARAM_ULLONG. (since 1.2.9)
   */
  DOMAIN_TUNABLE_CPU_VCPU_PERIOD: 'cputune.vcpu_period',
  /**
   * Macro represents the maximum bandwidth to be used within a period for vcpus only, when using the posix
   * scheduler, as VIR_TYPED_PARAM_LLONG. (since 1.2.9)
   */
  DOMAIN_TUNABLE_CPU_VCPU_QUOTA: 'cputune.vcpu_quota',
  /**
   * virDomainMigrate* params field: the increment added to VIR_MIGRATE_PARAM_AUTO_CONVERGE_INITIAL whenever the
   * hypervisor decides the current rate is not enough to ensure convergence of the migration. As
   * VIR_TYPED_PARAM_INT. (since 2.0.0)
   */
  MIGRATE_PARAM_AUTO_CONVERGE_INCREMENT: 'auto_converge.increment',
  /**
   * virDomainMigrate* params field: the initial percentage guest CPUs are throttled to when auto-convergence
   * decides migration is not converging. As VIR_TYPED_PARAM_INT. (since 2.0.0)
   */
  MIGRATE_PARAM_AUTO_CONVERGE_INITIAL: 'auto_converge.initial',
  /**
   * virDomainMigrate* params field: the maximum bandwidth (in MiB/s) that will be used for migration as
   * VIR_TYPED_PARAM_ULLONG. If set to 0 or omitted, libvirt will choose a suitable default. Some hypervisors do
   * not support this feature and will return an error if this field is used and is not 0. (since 1.1.0)
   */
  MIGRATE_PARAM_BANDWIDTH: 'bandwidth',
  /**
   * virDomainMigrate* params field: the bandwidth (in MiB/s) available for the final phase of (pre-copy) migration
   * during which CPUs are stopped and all the remaining memory and device state is transferred. Knowing this
   * bandwidth is important for accurate estimation of the domain downtime and deciding the right moment for
   * switching over. Normally this would be estimated based on the bandwidth used by migration, but this could be
   * lower than the actual available bandwidth. Using this parameter to override the computed value may help with
   * migration convergence when the migration would keep iterating over and over thinking there's not enough
   * bandwidth to comply with the configured maximum downtime. (since 11.1.0)
   */
  MIGRATE_PARAM_BANDWIDTH_AVAIL_SWITCHOVER: 'bandwidth.avail.switchover',
  /**
   * virDomainMigrate* params field: the maximum bandwidth (in MiB/s) that will be used for post-copy phase of a
   * migration as VIR_TYPED_PARAM_ULLONG. If set to 0 or omitted, post-copy migration speed will not be limited.
   * (since 5.1.0)
   */
  MIGRATE_PARAM_BANDWIDTH_POSTCOPY: 'bandwidth.postcopy',
  /**
   * virDomainMigrate* params multiple field: name of the method used to compress migration traffic. Supported
   * compression methods: xbzrle, mt, zlib, zstd. The parameter may be specified multiple times if more than one
   * method should be used. Not all combinations of compression methods and migration options may be allowed.
   * Parallel migration of QEMU domains is only compatible with either zlib or zstd method. (since 1.3.4)
   */
  MIGRATE_PARAM_COMPRESSION: 'compression',
  /**
   * virDomainMigrate* params field: the number of decompression threads for multithread compression as
   * VIR_TYPED_PARAM_INT. (since 1.3.4)
   */
  MIGRATE_PARAM_COMPRESSION_MT_DTHREADS: 'compression.mt.dthreads',
  /**
   * virDomainMigrate* params field: the level of compression for multithread compression as VIR_TYPED_PARAM_INT.
   * Accepted values are in range 0-9. 0 is no compression, 1 is maximum speed and 9 is maximum compression. (since
   * 1.3.4)
   */
  MIGRATE_PARAM_COMPRESSION_MT_LEVEL: 'compression.mt.level',
  /**
   * virDomainMigrate* params field: the number of compression threads for multithread compression as
   * VIR_TYPED_PARAM_INT. (since 1.3.4)
   */
  MIGRATE_PARAM_COMPRESSION_MT_THREADS: 'compression.mt.threads',
  /**
   * virDomainMigrate* params field: the size of page cache for xbzrle compression as VIR_TYPED_PARAM_ULLONG.
   * (since 1.3.4)
   */
  MIGRATE_PARAM_COMPRESSION_XBZRLE_CACHE: 'compression.xbzrle.cache',
  /**
   * virDomainMigrate* params field: the level of compression for zlib as VIR_TYPED_PARAM_INT. Accepted values are
   * in range 0-9. 0 is no compression, 1 is maximum speed and 9 is maximum compression. (since 9.4.0)
   */
  MIGRATE_PARAM_COMPRESSION_ZLIB_LEVEL: 'compression.zlib.level',
  /**
   * virDomainMigrate* params field: the level of compression for zstd as VIR_TYPED_PARAM_INT. Accepted values are
   * in range 0-20. 0 is no compression, 1 is maximum speed and 20 is maximum compression. (since 9.4.0)
   */
  MIGRATE_PARAM_COMPRESSION_ZSTD_LEVEL: 'compression.zstd.level',
  /**
   * virDomainMigrate* params field: the name to be used for the domain on the destination host as
   * VIR_TYPED_PARAM_STRING. Omitting this parameter keeps the domain name the same. This field is only allowed to
   * be used with hypervisors that support domain renaming during migration. (since 1.1.0)
   */
  MIGRATE_PARAM_DEST_NAME: 'destination_name',
  /**
   * virDomainMigrate* params field: the new configuration to be used for the domain on the destination host as
   * VIR_TYPED_PARAM_STRING. The configuration must include an identical set of virtual devices, to ensure a stable
   * guest ABI across migration. Only parameters related to host side configuration can be changed in the XML.
   * Hypervisors which support this field will forbid migration if the provided XML would cause a change in the
   * guest ABI. This field cannot be used to rename the domain during migration (use VIR_MIGRATE_PARAM_DEST_NAME
   * field for that purpose). Domain name in the destination XML must match the original domain name. Omitting this
   * parameter keeps the original domain configuration. Using this field with hypervisors that do not support
   * changing domain configuration during migration will result in a failure. (since 1.1.0)
   */
  MIGRATE_PARAM_DEST_XML: 'destination_xml',
  /**
   * virDomainMigrate* params field: port that destination server should use for incoming disks migration. Type is
   * VIR_TYPED_PARAM_INT. If set to 0 or omitted, libvirt will choose a suitable default. At the moment this is
   * only supported by the QEMU driver. (since 1.3.3)
   */
  MIGRATE_PARAM_DISKS_PORT: 'disks_port',
  /**
   * virDomainMigrate* params field: URI used for incoming disks migration. Type is VIR_TYPED_PARAM_STRING. Only
   * schemes "tcp" and "unix" are accepted. TCP URI can currently only provide a server and port to listen on (and
   * connect to), UNIX URI may only provide a path component for a UNIX socket. This is currently only supported by
   * the QEMU driver. UNIX URI is only usable if the management application makes sure that socket created with
   * this name on the destination will be reachable from the source under the same exact path. (since 6.8.0)
   */
  MIGRATE_PARAM_DISKS_URI: 'disks_uri',
  /**
   * virDomainMigrate* params field: URI to use for migrating client's connection to domain's graphical console as
   * VIR_TYPED_PARAM_STRING. If specified, the client will be asked to automatically reconnect using these
   * parameters instead of the automatically computed ones. This can be useful if, e.g., the client does not have a
   * direct access to the network virtualization hosts are connected to and needs to connect through a proxy. The
   * URI is formed as follows: protocol://hostname[:port]/[?parameters] where protocol is either "spice" or "vnc"
   * and parameters is a list of protocol specific parameters separated by '&'. Currently recognized parameters are
   * "tlsPort" and "tlsSubject". For example, spice://target.host.com:1234/?tlsPort=4567 (since 1.1.0)
   */
  MIGRATE_PARAM_GRAPHICS_URI: 'graphics_uri',
  /**
   * virDomainMigrate* params field: The listen address that hypervisor on the destination side should bind to for
   * incoming migration. Both IPv4 and IPv6 addresses are accepted as well as hostnames (the resolving is done on
   * destination). Some hypervisors do not support this feature and will return an error if this field is used.
   * (since 1.1.4)
   */
  MIGRATE_PARAM_LISTEN_ADDRESS: 'listen_address',
  /**
   * virDomainMigrate* params multiple field: The multiple values that list the block devices to be migrated. At
   * the moment this is only supported by the QEMU driver but not for the tunnelled migration. (since 1.2.17)
   */
  MIGRATE_PARAM_MIGRATE_DISKS: 'migrate_disks',
  /**
   * virDomainMigrate* params multiple field: The multiple values that list the block devices for which zero
   * detection (to avoid transferring zero blocks, for storage where it can't be probed) is to be enabled. This may
   * increase CPU overhead of the migration. Destination image will be sparse only when the disk 'discard' option
   * is set to 'unmap'. At the moment this is only supported by the QEMU driver but not for the tunnelled
   * migration. (since 10.9.0)
   */
  MIGRATE_PARAM_MIGRATE_DISKS_DETECT_ZEROES: 'migrate_disks_detect_zeroes',
  /**
   * virDomainMigrate* params multiple field: The multiple values that list the block devices for which the
   * hypervisor is allowed to assume that the destination image was zeroed out and thus may skip zeroing it
   * beforehand. At the moment this is only supported by the QEMU driver. (since 12.2.0)
   */
  MIGRATE_PARAM_MIGRATE_DISKS_TARGET_ZERO: 'migrate_disks_target_zero',
  /**
   * virDomainMigrate* params field: number of connections used during parallel migration. As VIR_TYPED_PARAM_INT.
   * (since 5.2.0)
   */
  MIGRATE_PARAM_PARALLEL_CONNECTIONS: 'parallel.connections',
  /**
   * virDomainMigrate* params field: the new persistent configuration to be used for the domain on the destination
   * host as VIR_TYPED_PARAM_STRING. This field cannot be used to rename the domain during migration (use
   * VIR_MIGRATE_PARAM_DEST_NAME field for that purpose). Domain name in the destination XML must match the
   * original domain name. Omitting this parameter keeps the original domain persistent configuration. Using this
   * field with hypervisors that do not support changing domain configuration during migration will result in a
   * failure. (since 1.3.4)
   */
  MIGRATE_PARAM_PERSIST_XML: 'persistent_xml',
  /**
   * virDomainMigrate* params field: override the destination host name used for TLS verification. As
   * VIR_TYPED_PARAM_STRING. Normally the TLS certificate from the destination host must match the host's name for
   * TLS verification to succeed. When the certificate does not match the destination hostname and the expected
   * certificate's hostname is known, this parameter can be used to pass this expected hostname when starting the
   * migration. (since 6.0.0)
   */
  MIGRATE_PARAM_TLS_DESTINATION: 'tls.destination',
  /**
   * virDomainMigrate* params field: URI to use for initiating domain migration as VIR_TYPED_PARAM_STRING. It takes
   * a hypervisor specific format. The uri_transports element of the hypervisor capabilities XML includes details
   * of the supported URI schemes. When omitted libvirt will auto-generate suitable default URI. It is typically
   * only necessary to specify this URI if the destination host has multiple interfaces and a specific interface is
   * required to transmit migration data. This field may not be used when VIR_MIGRATE_TUNNELLED flag is set. (since
   * 1.1.0)
   */
  MIGRATE_PARAM_URI: 'migrate_uri',
  /** Macro represents the inbound average of NIC bandwidth, as a uint. (since 5.5.0) */
  NETWORK_PORT_BANDWIDTH_IN_AVERAGE: 'inbound.average',
  /** Macro represents the inbound burst of NIC bandwidth, as a uint. (since 5.5.0) */
  NETWORK_PORT_BANDWIDTH_IN_BURST: 'inbound.burst',
  /** Macro represents the inbound floor of NIC bandwidth, as a uint. (since 5.5.0) */
  NETWORK_PORT_BANDWIDTH_IN_FLOOR: 'inbound.floor',
  /** Macro represents the inbound peak of NIC bandwidth, as a uint. (since 5.5.0) */
  NETWORK_PORT_BANDWIDTH_IN_PEAK: 'inbound.peak',
  /** Macro represents the outbound average of NIC bandwidth, as a uint. (since 5.5.0) */
  NETWORK_PORT_BANDWIDTH_OUT_AVERAGE: 'outbound.average',
  /** Macro represents the outbound burst of NIC bandwidth, as a uint. (since 5.5.0) */
  NETWORK_PORT_BANDWIDTH_OUT_BURST: 'outbound.burst',
  /** Macro represents the outbound peak of NIC bandwidth, as a uint. (since 5.5.0) */
  NETWORK_PORT_BANDWIDTH_OUT_PEAK: 'outbound.peak',
  /**
   * The cumulative CPU time spent running guest virtual CPUs, since the node booting up (in nanoseconds). (since
   * 11.8.0)
   */
  NODE_CPU_STATS_GUEST: 'guest',
  /** The cumulative idle CPU time, since the node booting up (in nanoseconds). (since 0.9.3) */
  NODE_CPU_STATS_IDLE: 'idle',
  /** The cumulative interrupt CPU time, since the node booting up (in nanoseconds). (since 1.2.2) */
  NODE_CPU_STATS_INTR: 'intr',
  /** The cumulative I/O wait CPU time, since the node booting up (in nanoseconds). (since 0.9.3) */
  NODE_CPU_STATS_IOWAIT: 'iowait',
  /**
   * Macro for the cumulative CPU time which was spent by the kernel, since the node booting up (in nanoseconds).
   * (since 0.9.3)
   */
  NODE_CPU_STATS_KERNEL: 'kernel',
  /**
   * The cumulative CPU time which was spent by user processes, since the node booting up (in nanoseconds). (since
   * 0.9.3)
   */
  NODE_CPU_STATS_USER: 'user',
  /**
   * The CPU utilization of a node. The usage value is in percent and 100% represents all CPUs of the node. (since
   * 0.9.3)
   */
  NODE_CPU_STATS_UTILIZATION: 'utilization',
  /** Macro for typed parameter that represents how many times all mergeable areas have been scanned. (since 0.10.2) */
  NODE_MEMORY_SHARED_FULL_SCANS: 'shm_full_scans',
  /**
   * Macro for typed parameter that represents whether pages from different NUMA nodes can be merged. The parameter
   * has type int, when its value is 0, only pages which physically reside in the memory area of same NUMA node are
   * merged; When its value is 1, pages from all nodes can be merged. Other values are reserved for future use.
   * (since 1.0.0)
   */
  NODE_MEMORY_SHARED_MERGE_ACROSS_NODES: 'shm_merge_across_nodes',
  /** Macro for typed parameter that represents how many the shared memory pages are being used. (since 0.10.2) */
  NODE_MEMORY_SHARED_PAGES_SHARED: 'shm_pages_shared',
  /**
   * Macro for typed parameter that represents how many sites are sharing the pages i.e. how much saved. (since
   * 0.10.2)
   */
  NODE_MEMORY_SHARED_PAGES_SHARING: 'shm_pages_sharing',
  /**
   * Macro for typed parameter that represents how many present pages to scan before the shared memory service goes
   * to sleep. (since 0.10.2)
   */
  NODE_MEMORY_SHARED_PAGES_TO_SCAN: 'shm_pages_to_scan',
  /**
   * Macro for typed parameter that represents how many pages unique but repeatedly checked for merging. (since
   * 0.10.2)
   */
  NODE_MEMORY_SHARED_PAGES_UNSHARED: 'shm_pages_unshared',
  /**
   * Macro for typed parameter that represents how many pages changing too fast to be placed in a tree. (since
   * 0.10.2)
   */
  NODE_MEMORY_SHARED_PAGES_VOLATILE: 'shm_pages_volatile',
  /**
   * Macro for typed parameter that represents how many milliseconds the shared memory service should sleep before
   * next scan. (since 0.10.2)
   */
  NODE_MEMORY_SHARED_SLEEP_MILLISECS: 'shm_sleep_millisecs',
  /**
   * Macro for the available memory: On Linux, it is only returned in case of VIR_NODE_MEMORY_STATS_ALL_CELLS.
   * (since 12.3.0)
   */
  NODE_MEMORY_STATS_AVAILABLE: 'available',
  /**
   * Macro for the buffer memory: On Linux, it is only returned in case of VIR_NODE_MEMORY_STATS_ALL_CELLS. (since
   * 0.9.3)
   */
  NODE_MEMORY_STATS_BUFFERS: 'buffers',
  /**
   * Macro for the cached memory: On Linux, it is only returned in case of VIR_NODE_MEMORY_STATS_ALL_CELLS. (since
   * 0.9.3)
   */
  NODE_MEMORY_STATS_CACHED: 'cached',
  /**
   * Macro for the free memory of specified cell: On Linux, it includes buffer and cached memory, in case of
   * VIR_NODE_MEMORY_STATS_ALL_CELLS. (since 0.9.3)
   */
  NODE_MEMORY_STATS_FREE: 'free',
  /** Macro for the total memory of specified cell: it represents the maximum memory. (since 0.9.3) */
  NODE_MEMORY_STATS_TOTAL: 'total',
  /** Macro represents the CBit Position used by hypervisor when SEV is enabled. (since 4.5.0) */
  NODE_SEV_CBITPOS: 'cbitpos',
  /**
   * Macro represents the platform certificate chain that includes the platform endorsement key (PEK), owner
   * certificate authority (OCD) and chip endorsement key (CEK), as VIR_TYPED_PARAMS_STRING. (since 4.5.0)
   */
  NODE_SEV_CERT_CHAIN: 'cert-chain',
  /**
   * Macro represents the unique ID of CPU0 (socket 0) needed to retrieve the signed CEK of the CPU from AMD's Key
   * Distribution Service (KDS), as VIR_TYPED_PARAMS_STRING. (since 8.4.0)
   */
  NODE_SEV_CPU0_ID: 'cpu0-id',
  /**
   * Macro represents the number of SEV-ES guests that can be run on the host, as a VIR_TYPED_PARAM_UINT. (since
   * 8.0.0)
   */
  NODE_SEV_MAX_ES_GUESTS: 'max-es-guests',
  /**
   * Macro represents the number of SEV guests that can be run on the host, as a VIR_TYPED_PARAM_UINT. (since
   * 8.0.0)
   */
  NODE_SEV_MAX_GUESTS: 'max-guests',
  /** Macro represents the Platform Diffie-Hellman key, as VIR_TYPED_PARAMS_STRING. (since 4.5.0) */
  NODE_SEV_PDH: 'pdh',
  /**
   * Macro represents the number of bits we lose in physical address space when SEV is enabled in the guest. (since
   * 4.5.0)
   */
  NODE_SEV_REDUCED_PHYS_BITS: 'reduced-phys-bits',
  /**
   * Macro for typed parameter name that represents alignment_faults perf event which can be used to measure the
   * count of alignment faults by applications running on the platform. It corresponds to the
   * "perf.alignment_faults" field in the *Stats APIs. (since 3.2.0)
   */
  PERF_PARAM_ALIGNMENT_FAULTS: 'alignment_faults',
  /**
   * Macro for typed parameter name that represents branch_instructions perf event which can be used to measure the
   * count of branch instructions by applications running on the platform. It corresponds to the
   * "perf.branch_instructions" field in the *Stats APIs. (since 3.0.0)
   */
  PERF_PARAM_BRANCH_INSTRUCTIONS: 'branch_instructions',
  /**
   * Macro for typed parameter name that represents branch_misses perf event which can be used to measure the count
   * of branch misses by applications running on the platform. It corresponds to the "perf.branch_misses" field in
   * the *Stats APIs. (since 3.0.0)
   */
  PERF_PARAM_BRANCH_MISSES: 'branch_misses',
  /**
   * Macro for typed parameter name that represents bus_cycles perf event which can be used to measure the count of
   * bus cycles by applications running on the platform. It corresponds to the "perf.bus_cycles" field in the
   * *Stats APIs. (since 3.0.0)
   */
  PERF_PARAM_BUS_CYCLES: 'bus_cycles',
  /**
   * Macro for typed parameter name that represents cache_misses perf event which can be used to measure the count
   * of cache misses by applications running on the platform. It corresponds to the "perf.cache_misses" field in
   * the *Stats APIs. (since 2.3.0)
   */
  PERF_PARAM_CACHE_MISSES: 'cache_misses',
  /**
   * Macro for typed parameter name that represents cache_references perf event which can be used to measure the
   * count of cache hits by applications running on the platform. It corresponds to the "perf.cache_references"
   * field in the *Stats APIs. (since 2.3.0)
   */
  PERF_PARAM_CACHE_REFERENCES: 'cache_references',
  /**
   * Macro for typed parameter name that represents CMT perf event which can be used to measure the usage of cache
   * (bytes) by applications running on the platform. It corresponds to the "perf.cmt" field in the *Stats APIs.
   * (since 1.3.3)
   */
  PERF_PARAM_CMT: 'cmt',
  /**
   * Macro for typed parameter name that represents context_switches perf event which can be used to measure the
   * count of context switches by applications running on the platform. It corresponds to the
   * "perf.context_switches" field in the *Stats APIs. (since 3.2.0)
   */
  PERF_PARAM_CONTEXT_SWITCHES: 'context_switches',
  /**
   * Macro for typed parameter name that represents cpu_clock perf event which can be used to measure the count of
   * cpu clock time by applications running on the platform. It corresponds to the "perf.cpu_clock" field in the
   * *Stats APIs. (since 3.2.0)
   */
  PERF_PARAM_CPU_CLOCK: 'cpu_clock',
  /**
   * Macro for typed parameter name that represents cpu_cycles perf event describing the total/elapsed cpu cycles.
   * This can be used to measure how many cpu cycles one instruction needs. It corresponds to the "perf.cpu_cycles"
   * field in the *Stats APIs. (since 2.3.0)
   */
  PERF_PARAM_CPU_CYCLES: 'cpu_cycles',
  /**
   * Macro for typed parameter name that represents cpu_migrations perf event which can be used to measure the
   * count of cpu migrations by applications running on the platform. It corresponds to the "perf.cpu_migrations"
   * field in the *Stats APIs. (since 3.2.0)
   */
  PERF_PARAM_CPU_MIGRATIONS: 'cpu_migrations',
  /**
   * Macro for typed parameter name that represents emulation_faults perf event which can be used to measure the
   * count of emulation faults by applications running on the platform. It corresponds to the
   * "perf.emulation_faults" field in the *Stats APIs. (since 3.2.0)
   */
  PERF_PARAM_EMULATION_FAULTS: 'emulation_faults',
  /**
   * Macro for typed parameter name that represents instructions perf event which can be used to measure the count
   * of instructions by applications running on the platform. It corresponds to the "perf.instructions" field in
   * the *Stats APIs. (since 2.3.0)
   */
  PERF_PARAM_INSTRUCTIONS: 'instructions',
  /**
   * Macro for typed parameter name that represents MBML perf event which can be used to monitor the amount of data
   * (bytes/s) sent through the memory controller on the socket. It corresponds to the "perf.mbml" field in the
   * *Stats APIs. (since 1.3.5)
   */
  PERF_PARAM_MBML: 'mbml',
  /**
   * Macro for typed parameter name that represents MBMT perf event which can be used to monitor total system
   * bandwidth (bytes/s) from one level of cache to another. It corresponds to the "perf.mbmt" field in the *Stats
   * APIs. (since 1.3.5)
   */
  PERF_PARAM_MBMT: 'mbmt',
  /**
   * Macro for typed parameter name that represents page_faults perf event which can be used to measure the count
   * of page faults by applications running on the platform. It corresponds to the "perf.page_faults" field in the
   * *Stats APIs. (since 3.2.0)
   */
  PERF_PARAM_PAGE_FAULTS: 'page_faults',
  /**
   * Macro for typed parameter name that represents page_faults_maj perf event which can be used to measure the
   * count of major page faults by applications running on the platform. It corresponds to the
   * "perf.page_faults_maj" field in the *Stats APIs. (since 3.2.0)
   */
  PERF_PARAM_PAGE_FAULTS_MAJ: 'page_faults_maj',
  /**
   * Macro for typed parameter name that represents page_faults_min perf event which can be used to measure the
   * count of minor page faults by applications running on the platform. It corresponds to the
   * "perf.page_faults_min" field in the *Stats APIs. (since 3.2.0)
   */
  PERF_PARAM_PAGE_FAULTS_MIN: 'page_faults_min',
  /**
   * Macro for typed parameter name that represents ref_cpu_cycles perf event which can be used to measure the
   * count of total cpu cycles not affected by CPU frequency scaling by applications running on the platform. It
   * corresponds to the "perf.ref_cpu_cycles" field in the *Stats APIs. (since 3.0.0)
   */
  PERF_PARAM_REF_CPU_CYCLES: 'ref_cpu_cycles',
  /**
   * Macro for typed parameter name that represents stalled_cycles_backend perf event which can be used to measure
   * the count of stalled cpu cycles in the backend of the instruction processor pipeline by application running on
   * the platform. It corresponds to the "perf.stalled_cycles_backend" field in the *Stats APIs. (since 3.0.0)
   */
  PERF_PARAM_STALLED_CYCLES_BACKEND: 'stalled_cycles_backend',
  /**
   * Macro for typed parameter name that represents stalled_cycles_frontend perf event which can be used to measure
   * the count of stalled cpu cycles in the frontend of the instruction processor pipeline by applications running
   * on the platform. It corresponds to the "perf.stalled_cycles_frontend" field in the *Stats APIs. (since 3.0.0)
   */
  PERF_PARAM_STALLED_CYCLES_FRONTEND: 'stalled_cycles_frontend',
  /**
   * Macro for typed parameter name that represents task_clock perf event which can be used to measure the count of
   * task clock time by applications running on the platform. It corresponds to the "perf.task_clock" field in the
   * *Stats APIs. (since 3.2.0)
   */
  PERF_PARAM_TASK_CLOCK: 'task_clock',
} as const;
