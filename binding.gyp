{
  "targets": [
    {
      "target_name": "gst_costream",
      "sources": [
        "native/addon.cc",
        "native/registry.cc",
        "native/registry_spec.cc"
      ],
      "dependencies": ["<!(node -p \"require('node-addon-api').targets\"):node_addon_api_except"],
      "defines": ["NAPI_VERSION=9"],
      "cflags_cc": [
        "-std=c++20", "-fvisibility=hidden", "-Wall", "-Wextra", "-Wno-unused-parameter",
        "<!@(pkg-config --cflags gstreamer-1.0 gstreamer-base-1.0 gstreamer-app-1.0 gstreamer-video-1.0 gstreamer-rtp-1.0)"
      ],
      "cflags_cc!": ["-std=gnu++17", "-std=gnu++20"],
      "libraries": ["<!@(pkg-config --libs gstreamer-1.0 gstreamer-base-1.0 gstreamer-app-1.0 gstreamer-video-1.0 gstreamer-rtp-1.0)"]
    }
  ]
}
