#!/bin/sh
# Two people, OBS to OBS: each runs this with the other's address, and OBS as examples/obs.md has it.
#   PEER=ann.example.org examples/co-stream.sh            # further options of `gst-costream call` may follow
# VIDEO, AUDIO, VIDEO_OUT and AUDIO_OUT name other devices; `gst-costream devices` lists them.
set -eu
: "${PEER:?PEER=ann.example.org $0}"

exec gst-costream call --peer "$PEER" \
  --video "${VIDEO:-v4l2:/dev/video10}" \
  --audio "${AUDIO:-pulse:costream_topeer.monitor}" \
  --video-out "${VIDEO_OUT:-v4l2:/dev/video11}" \
  --audio-out "${AUDIO_OUT:-pulse:costream_frompeer}" \
  "$@"
