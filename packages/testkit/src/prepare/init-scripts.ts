/** The line by which a guest says on its console that it has reached user space. */
export const guestIsUp = 'TCK guest is up';

/**
 * The first program of a virtual machine. It loads what modules lie in `/modules`, in whatever order their
 * dependencies ask for, says that it is up, and powers off when the ACPI power button is pressed.
 */
export const machineInit = `#!/bin/busybox sh
/bin/busybox --install -s /bin
export PATH=/bin
mount -t proc proc /proc
mount -t sysfs sysfs /sys
mount -t devtmpfs devtmpfs /dev
exec >/dev/console 2>&1 </dev/console
mkdir -p /tmp
for pass in 1 2 3 4; do
  for module in /modules/*; do
    case $module in
      *.ko) insmod "$module" ;;
      *.ko.xz) xzcat "$module" >/tmp/module.ko && insmod /tmp/module.ko ;;
    esac
  done
done 2>/dev/null
echo '${guestIsUp}'
mkdir -p /etc/acpi/PWRF
printf '#!/bin/sh\\nexec poweroff -f\\n' >/etc/acpi/PWRF/00000080
chmod +x /etc/acpi/PWRF/00000080
exec acpid -d -f
`;

/** The first program of a container. It says that it is up, and ends when it is told to shut down. */
export const containerInit = `#!/bin/sh
echo '${guestIsUp}'
trap 'exit 0' TERM INT PWR USR1 USR2
while :; do
  sleep 3600 &
  wait $!
done
`;
