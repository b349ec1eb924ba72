#!/bin/sh
# A machine without a screen that streams by itself: a profile, a systemd unit of the user's own, and a start without a login.
#   PEER=bob.example.org examples/headless.sh             # --dry-run shows the commands and runs none
# `gst-costream service uninstall --profile studio` takes it away again.
set -eu
: "${PEER:?PEER=bob.example.org $0}"
config=$(gst-costream config path)

if [ ! -e "$config" ]; then
  mkdir -p "$(dirname "$config")"
  cat >"$config" <<END
{
  "profiles": {
    "studio": { "peer": "$PEER", "video": "${VIDEO:-v4l2:/dev/video0}", "audio": "${AUDIO:-none}" }
  }
}
END
fi
gst-costream config show send --profile studio
gst-costream service install send --profile studio "$@"
echo 'With the machine instead of with your login: loginctl enable-linger'
