import { modulesAtBoot } from './modules.js';

/** The path of QEMU's guest agent in a guest. */
export const agentPath = 'usr/sbin/qemu-ga';

/** The line that a guest prints on its console when it has reached user space. */
export const guestIsUp = 'TCK guest is up';

/** Begins the lines of the console that carry commands to the guest, and their results to the host. */
export const frameMark = '~tck';

/**
 * Runs the commands that arrive on the console, one after another. Both directions send lines:
 *
 *     MARK ID SHA256 BASE64            the command
 *     MARK ID STATUS SHA256 BASE64     its exit status, and its output with its errors
 *
 * The kernel may print on the same console, in the middle of a line. So the host asks again if a line is damaged. A command
 * with the ID of the one before is not run again: its result is sent again.
 */
const consoleServer = `#!/bin/sh
mkdir -p /run/tck
cd /run/tck
stty raw -echo
sum() { sha256sum "$1" | { read -r hash _; echo "$hash"; }; }
last=
while read -r mark id hash command; do
  [ "$mark" = '${frameMark}' ] || continue
  echo "$command" >request
  [ "$(sum request)" = "$hash" ] || continue
  if [ "$id" != "$last" ]; then
    last=$id
    base64 -d <request >command
    (cd / && exec sh /run/tck/command) </dev/null >output 2>&1
    status=$?
    base64 <output | tr -d '\\n' >reply
    echo >>reply
    echo "${frameMark} $id $status $(sum reply) $(cat reply)" >frame
  fi
  # A line of somebody else may be on its way.
  { echo; cat frame; }
done
`;

/**
 * The init of a virtual machine. It opens the power button before it reports that it is up, so a request to shut down is
 * never lost. When the button is pressed, it powers off. A paravirtual machine has no button: there, the kernel runs
 * `poweroff_cmd` when the hypervisor asks it to shut down.
 */
const machineInit = `#!/bin/busybox sh
/bin/busybox --install -s /bin
export PATH=/bin:/sbin:/usr/sbin
mount -t proc proc /proc
mount -t sysfs sysfs /sys
mount -t devtmpfs devtmpfs /dev
mount -t tmpfs tmpfs /run
exec >/dev/console 2>&1 </dev/console
echo '/bin/busybox poweroff -f' >/proc/sys/kernel/poweroff_cmd
modprobe -a ${modulesAtBoot.join(' ')} 2>/dev/null
uevent tck-port >/dev/null 2>&1 &
for port in /sys/class/virtio-ports/*; do SUBSYSTEM=virtio-ports ACTION=add DEVNAME=\${port##*/} tck-port; done
button=$(awk '
  /^N:/ { isButton = /Power Button/ }
  /^H:/ && isButton && match($0, /event[0-9]+/) { print substr($0, RSTART, RLENGTH); exit }
' /proc/bus/input/devices)
tck-console </dev/console >/dev/console 2>/dev/null &
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
 * init's control pipe, or a signal. Both can ask for a reboot too: the ninth byte of a message is the wanted runlevel.
 */
const containerInit = `#!/bin/sh
export PATH=/bin:/sbin
trap 'exit 0' TERM INT PWR USR1 USR2
trap 'reboot -f' HUP
rm -f /run/initctl
mkfifo /run/initctl
(
  case $(head -c 9 /run/initctl | tail -c 1) in
    6) reboot -f ;;
    *) kill -TERM 1 ;;
  esac
) &
exec 3<&0
tck-console <&3 2>/dev/null &
echo '${guestIsUp}'
while :; do
  sleep 3600 &
  wait $!
done
`;

/**
 * Runs for each event of a device. A port of virtio gets the name by which the host knows it, and the guest agent starts
 * when it has one.
 */
const portHandler = `#!/bin/sh
[ "$SUBSYSTEM $ACTION" = 'virtio-ports add' ] && read -r name <"/sys/class/virtio-ports/$DEVNAME/name" || exit 0
mkdir -p /dev/virtio-ports
ln -s "../$DEVNAME" "/dev/virtio-ports/$name" || exit 0
[ "$name" = org.qemu.guest_agent.0 ] && [ -x /${agentPath} ] || exit 0
LD_LIBRARY_PATH=/lib64:/lib exec /${agentPath} --daemonize --statedir /run --pidfile /run/qemu-ga.pid --logfile /run/qemu-ga.log
`;

/** Sets up a network card as DHCP says, for `udhcpc`. */
const dhcpScript = `#!/bin/sh
case $1 in
  deconfig) ip link set "$interface" up; ip addr flush dev "$interface" ;;
  bound | renew)
    ip addr replace "$ip/$mask" dev "$interface"
    for gateway in $router; do ip route replace default via "$gateway" dev "$interface"; done
    for server in $dns; do echo "nameserver $server"; done >/etc/resolv.conf
    ;;
esac
`;

/** The guest agent asks this program to shut down, with `-h`, `-P`, `-H` or `-r`. */
const shutdown = `#!/bin/sh
case $1 in
  -r) exec reboot -f ;;
  -H) exec halt -f ;;
  *) exec poweroff -f ;;
esac
`;

/** All scripts of guests. */
export const guestScripts = {
  consoleServer,
  machineInit,
  containerInit,
  portHandler,
  dhcpScript,
  shutdown,
} as const;
