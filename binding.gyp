{
  "targets": [
    {
      "target_name": "gst_costream",
      "sources": [
        "native/addon.cc",
        "native/bin.cc",
        "native/call.cc",
        "native/debug-log.cc",
        "native/device.cc",
        "native/device-watch.cc",
        "native/element.cc",
        "native/environment.cc",
        "native/error.cc",
        "native/event.cc",
        "native/link-rule.cc",
        "native/mailbox.cc",
        "native/media.cc",
        "native/message.cc",
        "native/message-queue.cc",
        "native/object.cc",
        "native/pad.cc",
        "native/pipeline.cc",
        "native/pool.cc",
        "native/property.cc",
        "native/query.cc",
        "native/registry.cc",
        "native/registry-facts.cc",
        "native/registry-query.cc",
        "native/rtp/flow-meter.cc",
        "native/rtp/frame-gate.cc",
        "native/rtp/frame-meter.cc",
        "native/rtp/h264-access-unit.cc",
        "native/rtp/h264-payload.cc",
        "native/rtp/opus-payload.cc",
        "native/rtp/packet-guard.cc",
        "native/rtp/peer-pin.cc",
        "native/rtp/rtcp-feedback.cc",
        "native/rtp/rtcp-packet.cc",
        "native/rtp/rtp-elements.cc",
        "native/rtp/rtp-guard.cc",
        "native/rtp/rtp-packet.cc",
        "native/rtp/stream-gate.cc",
        "native/sample.cc",
        "native/sample-queue.cc",
        "native/scalar.cc",
        "native/signal.cc",
        "native/structure.cc",
        "native/tracer.cc",
        "native/value.cc"
      ],
      "dependencies": ["<!(node -p \"require('node-addon-api').targets\"):node_addon_api_except"],
      "defines": ["NAPI_VERSION=9", "NODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS"],
      "cflags_cc": [
        "-std=c++20", "-fvisibility=hidden", "-Wall", "-Wextra", "-Wno-unused-parameter",
        "<!@(pkg-config --cflags gstreamer-1.0 gstreamer-base-1.0 gstreamer-app-1.0 gstreamer-net-1.0 gstreamer-video-1.0 gstreamer-rtp-1.0)"
      ],
      "cflags_cc!": ["-std=gnu++17", "-std=gnu++20"],
      # GStreamer keeps this library's types for good; Node would unload it with the last worker that uses it.
      "ldflags": ["-Wl,-z,nodelete"],
      "libraries": ["<!@(pkg-config --libs gstreamer-1.0 gstreamer-base-1.0 gstreamer-app-1.0 gstreamer-net-1.0 gstreamer-video-1.0 gstreamer-rtp-1.0)"]
    }
  ]
}
