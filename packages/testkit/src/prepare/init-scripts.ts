/** The line that a guest prints on its console when it has reached user space. */
export const guestIsUp = 'TCK guest is up';

/**
 * The init of a virtual machine. It loads the modules in `/modules`, several times because of their dependencies. It opens
 * the power button before it reports that it is up, so a request to shut down is never lost. When the button is pressed, it
 * powers off. A paravirtual machine has no button: there, the kernel runs `poweroff_cmd` when the hypervisor asks it to
 * shut down.
 */
export const machineInit = `#!/bin/busybox sh
/bin/busybox --install -s /bin
export PATH=/bin
mount -t proc proc /proc
mount -t sysfs sysfs /sys
mount -t devtmpfs devtmpfs /dev
exec >/dev/console 2>&1 </dev/console
echo '/bin/busybox poweroff -f' >/proc/sys/kernel/poweroff_cmd
for pass in 1 2 3 4; do
  for module in /modules/*; do
    case $module in
      *.ko) insmod "$module" ;;
      *.ko.xz) xzcat "$module" >/tmp/module.ko && insmod /tmp/module.ko ;;
    esac
  done
done 2>/dev/null
button=$(awk '
  /^N:/ { isButton = /Power Button/ }
  /^H:/ && isButton && match($0, /event[0-9]+/) { print substr($0, RSTART, RLENGTH); exit }
' /proc/bus/input/devices)
if [ -n "$button" ]; then
  exec 3<"/dev/input/$button"
  echo '${guestIsUp}'
  dd bs=1024 count=1 <&3 >/dev/null 2>&1
  poweroff -f
fi
echo '${guestIsUp}, without a power button'
while :; do sleep 3600; done
`;

/**
 * The init of a container. It reports that it is up, and ends on either of libvirt's requests to shut down: a message to
 * init's control pipe, or a signal.
 */
export const containerInit = `#!/bin/sh
trap 'exit 0' TERM INT PWR USR1 USR2
rm -f /run/initctl
mkfifo /run/initctl
(head -c 1 /run/initctl >/dev/null; kill -TERM 1) &
echo '${guestIsUp}'
while :; do
  sleep 3600 &
  wait $!
done
`;
