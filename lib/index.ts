/** gst-costream: picture, sound and bytes between two machines. GStreamer itself is in `gst-costream/gst`. */
export * from './errors.js';
