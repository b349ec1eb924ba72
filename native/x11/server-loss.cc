// Xlib by its symbols: who needs no display needs no Xlib, neither here nor where this is built.
//
// Since 1.7 Xlib lets a program outlive a lost connection: XSetIOErrorExitHandler, for one connection, before it is lost. The
// elements keep their connections to themselves, and the handler of XSetIOErrorHandler comes too late for it (1.8: the exit
// handler is read before). But Xlib itself calls a function for each connection that it opens, _XInitDisplayLock_fn, by which
// its threads' support is hooked in; and one for each that it closes.
#include "server-loss.h"

#include <dlfcn.h>
#include <unwind.h>

#include <algorithm>
#include <cstring>
#include <mutex>
#include <string>
#include <vector>

#include "../environment.h"
#include "../handle.h"

namespace costream {

namespace {

struct XDisplay;

using ErrorHandler = int (*)(XDisplay*, void* event);
using IoErrorHandler = int (*)(XDisplay*);
using ExitHandler = void (*)(XDisplay*, void* user_data);
using InitLock = int (*)(XDisplay*);
using FreeLock = void (*)(XDisplay*);

// Set before the hooks are, and never again.
struct Xlib {
  ErrorHandler (*set_error_handler)(ErrorHandler);
  IoErrorHandler (*set_io_error_handler)(IoErrorHandler);
  void (*set_io_error_exit_handler)(XDisplay*, ExitHandler, void* user_data);
  char* (*display_string)(XDisplay*);
  void (*unlock_display)(XDisplay*);
  InitLock* init_lock;
  FreeLock* free_lock;
  // Who was there before.
  ErrorHandler take_error;
  IoErrorHandler take_io_error;
  InitLock next_init_lock;
  FreeLock next_free_lock;
};

Xlib xlib;

// Connections that elements have opened, and who hears of their end.
struct Known {
  std::mutex mutex;
  std::vector<XDisplay*> displays;
  std::vector<std::weak_ptr<Mailbox>> mailboxes;
};

// Never destroyed: threads of GStreamer may outlive what a process destroys at its end.
Known& known() {
  static auto* const instance = new Known;
  return *instance;
}

bool IsKnown(XDisplay* display) {
  const std::lock_guard lock(known().mutex);
  const auto& displays = known().displays;
  return std::find(displays.begin(), displays.end(), display) != displays.end();
}

// The connection is marked as dead, and everything that is asked of it from now on returns at once.
void Outlive(XDisplay* display, void*) noexcept {
  // Xlib has locked it for this thread alone, for a handler that ends the process.
  xlib.unlock_display(display);
  const std::string name = xlib.display_string(display);
  const std::lock_guard lock(known().mutex);
  for (const auto& mailbox : known().mailboxes) {
    if (const auto open = mailbox.lock()) open->Post([name](Environment& environment) { environment.LoseXServer(name); });
  }
}

_Unwind_Reason_Code LookForElement(_Unwind_Context* frame, void* found) noexcept {
  Dl_info place;
  if (dladdr(reinterpret_cast<void*>(_Unwind_GetIP(frame)), &place) == 0 || place.dli_fname == nullptr ||
      (std::strstr(place.dli_fname, "/libgstximage") == nullptr && std::strstr(place.dli_fname, "/libgstxvimage") == nullptr)) {
    return _URC_NO_REASON;
  }
  *static_cast<bool*>(found) = true;
  return _URC_NORMAL_STOP;
}

// Whether one of kXElements is about to open it: whoever else does would not be told that it is lost.
bool IsOfAnElement() noexcept {
  bool found = false;
  _Unwind_Backtrace(LookForElement, &found);
  return found;
}

int InitDisplayLock(XDisplay* display) noexcept {
  const int failure = xlib.next_init_lock(display);
  if (failure != 0 || !IsOfAnElement()) return failure;
  xlib.set_io_error_exit_handler(display, Outlive, nullptr);
  const std::lock_guard lock(known().mutex);
  known().displays.push_back(display);
  return failure;
}

void FreeDisplayLock(XDisplay* display) noexcept {
  {
    const std::lock_guard lock(known().mutex);
    std::erase(known().displays, display);
  }
  xlib.next_free_lock(display);
}

// A window that has gone, or has become smaller, between two requests; GStreamer installs its own handler where it must know.
int TakeError(XDisplay* display, void* event) noexcept {
  return IsKnown(display) ? 0 : xlib.take_error(display, event);
}

// Silent: the elements say it.
int TakeIoError(XDisplay* display) noexcept { return IsKnown(display) ? 0 : xlib.take_io_error(display); }

template <typename Symbol>
bool Find(void* library, const char* name, Symbol& symbol) noexcept {
  symbol = reinterpret_cast<Symbol>(dlsym(library, name));
  return symbol != nullptr;
}

// False before libX11 1.7, and where it has no threads: there the process ends with its server, as before.
bool FindXlib(void* library) noexcept {
  return Find(library, "XSetErrorHandler", xlib.set_error_handler) &&
         Find(library, "XSetIOErrorHandler", xlib.set_io_error_handler) &&
         Find(library, "XSetIOErrorExitHandler", xlib.set_io_error_exit_handler) &&
         Find(library, "XDisplayString", xlib.display_string) && Find(library, "XUnlockDisplay", xlib.unlock_display) &&
         Find(library, "_XInitDisplayLock_fn", xlib.init_lock) && *xlib.init_lock != nullptr &&
         Find(library, "_XFreeDisplayLock_fn", xlib.free_lock) && *xlib.free_lock != nullptr;
}

struct XElement {
  const char* factory;
  const char* display_property;
};
constexpr XElement kXElements[] = {
    {"ximagesrc", "display-name"},
    {"ximagesink", "display"},
    {"xvimagesink", "display"},
};

void PostIfLost(const GValue* item, gpointer lost) noexcept {
  GstElement* element = GST_ELEMENT(g_value_get_object(item));
  const GstElementFactory* factory = gst_element_get_factory(element);
  if (factory == nullptr || GST_STATE(element) < GST_STATE_READY) return;
  for (const auto& [name, property] : kXElements) {
    if (g_strcmp0(GST_OBJECT_NAME(factory), name) != 0) continue;
    gchar* value = nullptr;
    g_object_get(element, property, &value, nullptr);
    const Text display(value);
    if (g_strcmp0(display ? display.get() : g_getenv("DISPLAY"), static_cast<const char*>(lost)) != 0) return;
    GST_ELEMENT_ERROR(element, RESOURCE, NOT_FOUND, ("The X server of the display %s is gone", static_cast<const char*>(lost)),
                      (nullptr));
  }
}

}  // namespace

void OutliveXServers() noexcept {
  static std::mutex mutex;
  static bool done = false;
  const std::lock_guard lock(mutex);
  if (done) return;
  // Stays open: the hooks stay in it.
  void* library = dlopen("libX11.so.6", RTLD_LAZY | RTLD_NOLOAD);
  if (library == nullptr) return;
  done = true;
  if (!FindXlib(library)) return;
  // What was there is known before ours can be called.
  xlib.take_error = xlib.set_error_handler(nullptr);
  xlib.take_io_error = xlib.set_io_error_handler(nullptr);
  xlib.next_init_lock = *xlib.init_lock;
  xlib.next_free_lock = *xlib.free_lock;
  xlib.set_error_handler(TakeError);
  xlib.set_io_error_handler(TakeIoError);
  *xlib.init_lock = InitDisplayLock;
  *xlib.free_lock = FreeDisplayLock;
}

void TellOfLostXServers(const std::shared_ptr<Mailbox>& mailbox) {
  const std::lock_guard lock(known().mutex);
  std::erase_if(known().mailboxes, [](const auto& other) { return other.expired(); });
  known().mailboxes.push_back(mailbox);
}

void PostLostXServer(GstBin* pipeline, const char* display) noexcept {
  const Iterator elements(gst_bin_iterate_recurse(pipeline));
  const auto name = const_cast<char*>(display);
  while (gst_iterator_foreach(elements.get(), PostIfLost, name) == GST_ITERATOR_RESYNC) gst_iterator_resync(elements.get());
}

}  // namespace costream
