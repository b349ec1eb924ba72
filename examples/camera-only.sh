#!/bin/sh
# A camera and a microphone for somebody else's programme; nothing comes back, no OBS and no loop device is needed.
#   PEER=bob.example.org examples/camera-only.sh          # further options of `gst-costream send` may follow
set -eu
: "${PEER:?PEER=bob.example.org $0}"

exec gst-costream send --peer "$PEER" --video "${VIDEO:-v4l2:/dev/video0}" --audio "${AUDIO:-pulse}" "$@"
