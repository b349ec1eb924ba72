// See debug-log.h.
#include "debug-log.h"

#include <algorithm>
#include <deque>
#include <mutex>
#include <set>
#include <shared_mutex>
#include <sstream>
#include <string>
#include <vector>

#include "log-secrets.h"
#include "value.h"

namespace costream {

namespace {

/** What tracers write is their own, and only who asks for it wants it. */
constexpr const char* kTracerCategory = "GST_TRACER";
/** Entries in one call of the JavaScript handler. */
constexpr size_t kBatch = 256;

constexpr std::pair<GstDebugLevel, const char*> kLevels[] = {
    {GST_LEVEL_ERROR, "error"}, {GST_LEVEL_WARNING, "warning"}, {GST_LEVEL_FIXME, "fixme"}, {GST_LEVEL_INFO, "info"},
    {GST_LEVEL_DEBUG, "debug"}, {GST_LEVEL_LOG, "log"},         {GST_LEVEL_TRACE, "trace"}, {GST_LEVEL_MEMDUMP, "memdump"},
};

const char* LevelName(GstDebugLevel level) {
  for (const auto& [known, name] : kLevels) {
    if (known == level) return name;
  }
  return "none";
}

struct Entry {
  GstClockTime time;
  GstDebugLevel level;
  std::string category;
  std::string file;
  std::string function;
  int line;
  std::string object;
  std::string message;
};

/** The object's name without its lock, which whoever logs may hold; as GStreamer's own printer does. */
std::string ObjectName(GObject* object) {
  if (object == nullptr) return "";
  if (GST_IS_PAD(object) && GST_OBJECT_NAME(object) != nullptr) {
    GstObject* parent = GST_OBJECT_PARENT(object);
    return std::string(parent != nullptr && GST_OBJECT_NAME(parent) != nullptr ? GST_OBJECT_NAME(parent) : "") + ":" +
           GST_OBJECT_NAME(object);
  }
  if (GST_IS_OBJECT(object) && GST_OBJECT_NAME(object) != nullptr) return GST_OBJECT_NAME(object);
  return G_IS_OBJECT(object) ? G_OBJECT_TYPE_NAME(object) : "";
}

/** One reader in JavaScript. */
class Log : public Ending, public std::enable_shared_from_this<Log> {
 public:
  Log(Environment& environment, std::string threshold, bool tracers, size_t capacity, const Napi::Function& handler)
      : mailbox_(environment.mailbox()),
        capacity_(capacity),
        tracers_(tracers),
        threshold_(std::move(threshold)),
        handler_(Napi::Persistent(handler)) {}

  const std::string& threshold() const { return threshold_; }
  void set_threshold(std::string threshold) { threshold_ = std::move(threshold); }
  bool tracers() const { return tracers_; }
  bool ended() const { return handler_.IsEmpty(); }
  size_t dropped() {
    const std::lock_guard lock(mutex_);
    return dropped_;
  }

  void End() noexcept override;

  /** All that waits, at once; on the JavaScript thread. */
  Napi::Array Take(Environment& environment) {
    std::deque<Entry> taken;
    {
      const std::lock_guard lock(mutex_);
      taken.swap(waiting_);
    }
    Napi::Array list = Napi::Array::New(environment.env());
    for (const Entry& entry : taken) list.Set(list.Length(), ToData(environment.env(), entry));
    return list;
  }

  /** On any thread. The oldest gives way. */
  void Push(const Entry& entry) {
    const std::lock_guard lock(mutex_);
    waiting_.push_back(entry);
    if (waiting_.size() > capacity_) {
      waiting_.pop_front();
      dropped_++;
    }
    if (!asked_) Ask();
  }

 private:
  void Ask() {
    asked_ = true;
    mailbox_->Post([self = shared_from_this()](Environment& environment) { self->Deliver(environment); });
  }

  void Deliver(Environment& environment) {
    std::vector<Entry> batch;
    {
      const std::lock_guard lock(mutex_);
      while (!waiting_.empty() && batch.size() < kBatch) {
        batch.push_back(std::move(waiting_.front()));
        waiting_.pop_front();
      }
      asked_ = false;
      if (!waiting_.empty()) Ask();
    }
    if (handler_.IsEmpty() || batch.empty()) return;
    Napi::Array list = Napi::Array::New(environment.env());
    for (const Entry& entry : batch) list.Set(list.Length(), ToData(environment.env(), entry));
    handler_.Call({list});
  }

  static Napi::Value ToData(Napi::Env env, const Entry& entry) {
    Napi::Object data = Napi::Object::New(env);
    data.Set("time", TimeToJs(env, entry.time));
    data.Set("level", LevelName(entry.level));
    data.Set("category", entry.category);
    data.Set("file", entry.file);
    data.Set("line", entry.line);
    data.Set("function", entry.function);
    data.Set("object", TextToJs(env, entry.object.empty() ? nullptr : entry.object.c_str()));
    data.Set("message", entry.message);
    return data;
  }

  const std::shared_ptr<Mailbox> mailbox_;
  const size_t capacity_;
  const bool tracers_;
  /** JavaScript thread only, as the handler. */
  std::string threshold_;
  Napi::FunctionReference handler_;
  std::mutex mutex_;
  std::deque<Entry> waiting_;
  size_t dropped_ = 0;
  bool asked_ = false;
};

/** GStreamer's log is the process's, and so is this: all readers of all environments, behind one log function. */
class Tap {
 public:
  static Tap& Get() {
    // Never freed: threads that log may outlive the process's exit handlers.
    static Tap* tap = new Tap;
    return *tap;
  }

  void Add(const std::shared_ptr<Log>& log) {
    const std::unique_lock lock(mutex_);
    if (logs_.empty()) {
      // Who set these variables wants the text as well.
      const bool wanted = g_getenv("GST_DEBUG") != nullptr || g_getenv("GST_DEBUG_FILE") != nullptr;
      prints_ = !wanted && StopPrinting();
      gst_debug_add_log_function(Written, nullptr, nullptr);
    }
    logs_.push_back(log);
    Apply();
  }

  void Remove(const Log* log) {
    const std::unique_lock lock(mutex_);
    if (std::erase_if(logs_, [&](const auto& known) { return known.get() == log; }) == 0) return;
    Apply();
    if (!logs_.empty()) return;
    gst_debug_remove_log_function(Written);
    if (prints_) StartPrinting();
  }

  void Change(Log& log, std::string threshold) {
    const std::unique_lock lock(mutex_);
    log.set_threshold(std::move(threshold));
    Apply();
  }

 private:
  static void Written(GstDebugCategory* category, GstDebugLevel level, const gchar* file, const gchar* function, gint line,
                      GObject* object, GstDebugMessage* message, gpointer) noexcept {
    // What is logged while a threshold changes or an entry is kept is about the log itself.
    if (inside_) return;
    inside_ = true;
    Get().Spread(category, level, file, function, line, object, message);
    inside_ = false;
  }

  void Spread(GstDebugCategory* category, GstDebugLevel level, const gchar* file, const gchar* function, gint line,
              GObject* object, GstDebugMessage* message) {
    const char* name = gst_debug_category_get_name(category);
    const bool traced = g_str_equal(name, kTracerCategory);
    const std::shared_lock lock(mutex_);
    std::optional<Entry> entry;
    for (const auto& log : logs_) {
      if (log->tracers() != traced) continue;
      if (!entry) {
        entry = Entry{gst_util_get_timestamp() - start_,
                      level,
                      name,
                      file == nullptr ? "" : file,
                      function == nullptr ? "" : function,
                      line,
                      ObjectName(object),
                      LoggedText(message)};
      }
      log->Push(*entry);
    }
  }

  /** Everybody's thresholds together, over what GST_DEBUG says. */
  void Apply() {
    inside_ = true;
    for (const std::string& name : patterns_) gst_debug_unset_threshold_for_name(name.c_str());
    patterns_.clear();
    const char* usual = g_getenv("GST_DEBUG");
    gst_debug_set_threshold_from_string(usual == nullptr ? "" : usual, TRUE);
    for (const bool tracers : {false, true}) {
      for (const auto& log : logs_) {
        if (log->tracers() == tracers) Raise(log->threshold());
      }
    }
    inside_ = false;
  }

  void Raise(const std::string& threshold) {
    std::istringstream words(threshold);
    for (std::string word; std::getline(words, word, ',');) {
      if (const size_t colon = word.rfind(':'); colon != std::string::npos) patterns_.insert(word.substr(0, colon));
    }
    gst_debug_set_threshold_from_string(threshold.c_str(), FALSE);
  }

  static thread_local bool inside_;
  const GstClockTime start_ = gst_util_get_timestamp();
  std::shared_mutex mutex_;
  std::vector<std::shared_ptr<Log>> logs_;
  std::set<std::string> patterns_;
  bool prints_ = false;
};

thread_local bool Tap::inside_ = false;

void Log::End() noexcept {
  handler_.Reset();
  Tap::Get().Remove(this);
}

}  // namespace

Napi::Value OpenLog(const Call& call) {
  Environment& environment = call.environment();
  const Napi::Object options = call.Options(0, "options");
  const auto log = std::make_shared<Log>(environment, call.TextField(options, "threshold").value_or(""),
                                         call.FlagField(options, "tracers"), call.CountField(options, "capacity", 1, 1'000'000),
                                         call.Function(1, "handler"));
  environment.AddEnding(log);
  environment.KeepAlive();
  Tap::Get().Add(log);
  Napi::Object handle = Napi::Object::New(call.env());
  handle.Set("close", Napi::Function::New(call.env(), [log](const Napi::CallbackInfo& info) {
               if (log->ended()) return;
               log->End();
               Environment::From(info.Env()).LetGo();
             }));
  handle.Set("take", Napi::Function::New(call.env(), [log](const Napi::CallbackInfo& info) -> Napi::Value {
               return log->Take(Environment::From(info.Env()));
             }));
  handle.Set("dropped", Napi::Function::New(call.env(), [log](const Napi::CallbackInfo& info) -> Napi::Value {
               return Napi::Number::New(info.Env(), static_cast<double>(log->dropped()));
             }));
  handle.Set("setThreshold", Napi::Function::New(call.env(), [log](const Napi::CallbackInfo& info) {
               if (!info[0].IsString()) ThrowType(info.Env(), "setThreshold: expected a string for threshold");
               if (!log->ended()) Tap::Get().Change(*log, info[0].As<Napi::String>());
             }));
  return handle;
}

Napi::Value DebugCategories(const Call& call) {
  Napi::Array list = Napi::Array::New(call.env());
  GSList* categories = gst_debug_get_all_categories();
  for (GSList* item = categories; item != nullptr; item = item->next) {
    auto* category = static_cast<GstDebugCategory*>(item->data);
    Napi::Object data = Napi::Object::New(call.env());
    data.Set("name", gst_debug_category_get_name(category));
    data.Set("description", TextToJs(call.env(), gst_debug_category_get_description(category)));
    data.Set("threshold", LevelName(gst_debug_category_get_threshold(category)));
    list.Set(list.Length(), data);
  }
  g_slist_free(categories);
  return list;
}

}  // namespace costream
