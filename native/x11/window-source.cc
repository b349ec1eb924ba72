// windowsrc: ximagesrc's xid shows what covers the window too, and nothing any more where the window reaches beyond its screen
// (MIT-SHM reads windows on the screen only). Here the window's own pixmap is read.
#include "window-source.h"

#include <gst/base/gstpushsrc.h>
#include <gst/video/video.h>

#include <memory>
#include <mutex>
#include <string>
#include <utility>

#include "../handle.h"
#include "window-pixels.h"

namespace costream {

namespace {

struct SourceState {
  std::mutex mutex;  // over the properties
  std::string display;
  xcb_window_t window = XCB_NONE;
  bool show_pointer = true;
  // Streaming thread, between start and stop.
  std::string opened;  // the display; empty for that of the environment
  bool draws_pointer = true;
  std::unique_ptr<WindowPixels> pixels;
  Picture first;  // that `pixels` gives one is shown by taking it
  int width = 0;
  int height = 0;
  // While the window is hidden it is shown as it was.
  MiniObject<GstBuffer> last;
};

struct WindowSource {
  GstPushSrc parent;
  SourceState* state;
};

struct WindowSourceClass {
  GstPushSrcClass parent_class;
};

// Taken over with the next start.
constexpr auto kReadWriteStopped =
    static_cast<GParamFlags>(G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | GST_PARAM_MUTABLE_READY);

enum Property : guint {
  kPropertyNone,
  kPropertyDisplayName,
  kPropertyXid,
  kPropertyShowPointer,
};

G_DEFINE_TYPE(WindowSource, window_source, GST_TYPE_PUSH_SRC)

WindowSource* Cast(gpointer object) noexcept { return static_cast<WindowSource*>(object); }

const char* NameOf(const std::string& display) { return display.empty() ? nullptr : display.c_str(); }

gboolean Start(GstBaseSrc* base) noexcept {
  SourceState& state = *Cast(base)->state;
  xcb_window_t window;
  {
    const std::lock_guard lock(state.mutex);
    state.opened = state.display;
    state.draws_pointer = state.show_pointer;
    window = state.window;
  }
  std::string why;
  state.pixels = WindowPixels::Open(NameOf(state.opened), window, why);
  if (state.pixels) state.first = state.pixels->Capture(state.draws_pointer);
  if (state.first.buffer) return TRUE;
  if (state.pixels) why = "it is hidden";
  state.pixels.reset();
  GST_ELEMENT_ERROR(base, RESOURCE, OPEN_READ, ("The window 0x%x cannot be captured: %s", window, why.c_str()), (nullptr));
  return FALSE;
}

gboolean Stop(GstBaseSrc* base) noexcept {
  SourceState& state = *Cast(base)->state;
  state.last.Reset();
  state.first = {};
  state.pixels.reset();
  state.width = state.height = 0;
  return TRUE;
}

// Its size is the window's, whatever is behind it; told with the first picture of a size.
gboolean Negotiate(GstBaseSrc*) noexcept { return TRUE; }

bool TellSize(GstBaseSrc* base, SourceState& state, int width, int height) {
  if (std::exchange(state.width, width) == width && state.height == height) return true;
  state.height = height;
  const auto caps = MiniObject<GstCaps>::Adopt(gst_caps_new_simple(
      "video/x-raw", "format", G_TYPE_STRING, "BGRx", "width", G_TYPE_INT, width, "height", G_TYPE_INT, height, "framerate",
      GST_TYPE_FRACTION, 0, 1, "pixel-aspect-ratio", GST_TYPE_FRACTION, 1, 1, nullptr));
  return gst_base_src_set_caps(base, caps.get());
}

GstClockTime RunningTime(GstElement* element) {
  const auto clock = Object<GstClock>::Adopt(gst_element_get_clock(element));
  if (!clock) return GST_CLOCK_TIME_NONE;
  return gst_clock_get_time(clock.get()) - gst_element_get_base_time(element);
}

GstFlowReturn Create(GstPushSrc* source, GstBuffer** made) noexcept {
  SourceState& state = *Cast(source)->state;
  const GstClockTime now = RunningTime(GST_ELEMENT(source));
  Picture picture = state.pixels->Capture(state.draws_pointer);
  if (state.pixels->lost()) {
    const char* display = NameOf(state.opened);
    GST_ELEMENT_ERROR(source, RESOURCE, NOT_FOUND,
                      ("The X server of the display %s is gone", display == nullptr ? g_getenv("DISPLAY") : display), (nullptr));
    return GST_FLOW_ERROR;
  }
  if (!picture.buffer && !state.last) picture = std::exchange(state.first, {});
  if (picture.buffer) {
    if (!TellSize(GST_BASE_SRC(source), state, picture.width, picture.height)) return GST_FLOW_NOT_NEGOTIATED;
    state.last = picture.buffer;
  }
  // The same memory, with a time of its own.
  *made = gst_buffer_copy(state.last.get());
  GST_BUFFER_PTS(*made) = now;
  return GST_FLOW_OK;
}

void SetProperty(GObject* object, guint id, const GValue* value, GParamSpec* spec) noexcept {
  SourceState& state = *Cast(object)->state;
  const std::lock_guard lock(state.mutex);
  switch (id) {
    case kPropertyDisplayName: {
      const char* name = g_value_get_string(value);
      state.display = name == nullptr ? "" : name;
      break;
    }
    case kPropertyXid:
      state.window = g_value_get_uint(value);
      break;
    case kPropertyShowPointer:
      state.show_pointer = g_value_get_boolean(value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID(object, id, spec);
  }
}

void GetProperty(GObject* object, guint id, GValue* value, GParamSpec* spec) noexcept {
  SourceState& state = *Cast(object)->state;
  const std::lock_guard lock(state.mutex);
  switch (id) {
    case kPropertyDisplayName:
      g_value_set_string(value, NameOf(state.display));
      break;
    case kPropertyXid:
      g_value_set_uint(value, state.window);
      break;
    case kPropertyShowPointer:
      g_value_set_boolean(value, state.show_pointer);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID(object, id, spec);
  }
}

void Finalize(GObject* object) noexcept {
  delete Cast(object)->state;
  G_OBJECT_CLASS(window_source_parent_class)->finalize(object);
}

GstStaticPadTemplate src_template = GST_STATIC_PAD_TEMPLATE("src", GST_PAD_SRC, GST_PAD_ALWAYS,
                                                            GST_STATIC_CAPS(GST_VIDEO_CAPS_MAKE("BGRx")));

void window_source_class_init(WindowSourceClass* cls) {
  auto* object_class = G_OBJECT_CLASS(cls);
  object_class->set_property = SetProperty;
  object_class->get_property = GetProperty;
  object_class->finalize = Finalize;
  g_object_class_install_property(
      object_class, kPropertyDisplayName,
      g_param_spec_string("display-name", "Display", "X display, as ximagesrc's", nullptr, kReadWriteStopped));
  g_object_class_install_property(
      object_class, kPropertyXid,
      g_param_spec_uint("xid", "Window", "The window's id, as xwininfo tells it", 0, G_MAXUINT32, 0, kReadWriteStopped));
  g_object_class_install_property(
      object_class, kPropertyShowPointer,
      g_param_spec_boolean("show-pointer", "Show pointer", "Draw the pointer while it is in the window", TRUE, kReadWriteStopped));
  auto* element_class = GST_ELEMENT_CLASS(cls);
  gst_element_class_set_static_metadata(element_class, "X11 window source", "Source/Video",
                                        "Pictures of one X11 window's own pixels, whatever covers it", "gst-costream");
  gst_element_class_add_static_pad_template(element_class, &src_template);
  auto* base_class = GST_BASE_SRC_CLASS(cls);
  base_class->start = Start;
  base_class->stop = Stop;
  base_class->negotiate = Negotiate;
  GST_PUSH_SRC_CLASS(cls)->create = Create;
}

void window_source_init(WindowSource* source) {
  source->state = new SourceState;
  gst_base_src_set_live(GST_BASE_SRC(source), TRUE);
  gst_base_src_set_format(GST_BASE_SRC(source), GST_FORMAT_TIME);
}

}  // namespace

GType WindowSourceGetType() { return window_source_get_type(); }

}  // namespace costream
