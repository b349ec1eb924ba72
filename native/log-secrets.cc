// See log-secrets.h.
#include "log-secrets.h"

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <mutex>

namespace costream {

namespace {

/** Shorter runs of digits are no key. */
constexpr ptrdiff_t kDigitsMin = 16;

/** Between a field's name and its type, however often the whole was escaped: `key=(`, `key\=\(`. */
char* SkipJoint(char* at) noexcept {
  while (*at != '\0' && strchr("=: \\", *at) != nullptr) ++at;
  return at;
}

/** Overwrites the digits of fields like srtp-key=(buffer)00ff. */
void MaskKeys(char* text) noexcept {
  for (char* at = text; (at = strstr(at, "key")) != nullptr;) {
    at += strlen("key");
    char* type = SkipJoint(at);
    if (*type != '(') continue;
    char* digits = strchr(type, ')');
    if (digits == nullptr) return;
    ++digits;
    char* end = digits;
    while (g_ascii_isxdigit(*end)) ++end;
    if (end - digits >= kDigitsMin) std::fill(digits, end, '*');
    at = end;
  }
}

void Mask(GstDebugCategory*, GstDebugLevel, const gchar*, const gchar*, gint, GObject*, GstDebugMessage* message,
          gpointer) noexcept {
  LoggedText(message);
}

void Print(GstDebugCategory* category, GstDebugLevel level, const gchar* file, const gchar* function, gint line,
           GObject* object, GstDebugMessage* message, gpointer data) noexcept {
  LoggedText(message);
  gst_debug_log_default(category, level, file, function, line, object, message, data);
}

}  // namespace

const char* LoggedText(GstDebugMessage* message) noexcept {
  const gchar* text = gst_debug_message_get(message);
  if (text == nullptr) return "";
  // The message's own memory, written out once for all who print it. A constant has no key and is not written to.
  MaskKeys(const_cast<gchar*>(text));
  return text;
}

void KeepKeysOutOfLog() {
  static std::once_flag once;
  // The latest function is called first.
  std::call_once(once, [] { gst_debug_add_log_function(Mask, nullptr, nullptr); });
}

void StartPrinting() { gst_debug_add_log_function(Print, nullptr, nullptr); }

bool StopPrinting() {
  // GStreamer's own stands there from the beginning, and knows the file of GST_DEBUG_FILE. One at a time: this is a macro
  // that leaves out its parentheses.
  const guint original = gst_debug_remove_log_function(gst_debug_log_default);
  const guint ours = gst_debug_remove_log_function(Print);
  return original + ours > 0;
}

}  // namespace costream
