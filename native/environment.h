// What one JavaScript environment (the main thread, a worker) has of GStreamer. Nothing is shared between environments.
#pragma once

#include <gst/gst.h>
#include <napi.h>

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "handle.h"
#include "mailbox.h"
#include "pool.h"
#include "sequence.h"

namespace costream {

class Connection;
class PipelineCore;
class PipelineTap;
struct Wrapper;

/** What must end before the environment does; JavaScript thread. */
class Ending {
 public:
  virtual ~Ending() = default;
  virtual void End() noexcept = 0;
};

/** The JavaScript classes. A derived kind follows its base. */
enum class Kind {
  kObject,
  kPad,
  kElement,
  kBin,
  kPipeline,
  kSampleBatch,
  kSampleStream,
  kSource,
  kProbe,
  kRules,
};
constexpr size_t kKinds = 10;

/**
 * Closing cascade: process 'exit' or the environment's end -> Shutdown -> no more wake-ups -> every pipeline that is still
 * open goes to NULL on the pool (bounded wait) -> every wrapper lets its object go. Open pipelines belong to the
 * environment, not to their JavaScript object: one that becomes unreachable plays on until `close()` or the exit.
 */
class Environment {
 public:
  explicit Environment(Napi::Env env);
  Environment(const Environment&) = delete;
  Environment& operator=(const Environment&) = delete;
  ~Environment();

  static Environment& From(napi_env env);

  Napi::Env env() const { return env_; }
  const std::shared_ptr<Mailbox>& mailbox() const { return mailbox_; }
  Pool& pool() { return pool_; }
  bool shut() const { return shut_; }

  /** Defines a class with these members; `base` (defined before) becomes its prototype's prototype. */
  void Define(Kind kind, const char* name, std::optional<Kind> base,
              const std::vector<napi_property_descriptor>& members);
  /** A new object of a class, around native data. */
  Napi::Object Construct(Kind kind, void* data, napi_finalize finalize, napi_ref* reference);

  /** The one JavaScript object of a GObject; null for nullptr. `origin`: the object that led to it. */
  Napi::Value Wrap(gpointer object, GObject* origin = nullptr);
  void Forget(Wrapper* wrapper);

  PipelineCore& OpenPipeline(GstPipeline* pipeline);
  PipelineCore* FindPipeline(gpointer pipeline) const;
  /** The open pipeline that `object` is in, or through which it was reached. */
  PipelineCore* OwnerOf(GObject* object) const;
  /** Ends whatever JavaScript holds of a pipeline that closes. */
  void CloseOwned(PipelineCore& owner);
  /** The pipeline's address may be another's before the old one is reported closed, so it is known by its core only. */
  void PipelineCloses(PipelineCore& core);
  void PipelineClosed(PipelineCore& core);

  /** JavaScript functions that GStreamer may call; named by a number, because native code may outlive them. */
  uint64_t AddHandler(const Napi::Function& function, std::shared_ptr<Connection> connection);
  void RemoveHandler(uint64_t id);
  /** The function, or an empty value when it is gone. */
  Napi::Function Handler(uint64_t id) const;
  std::vector<std::shared_ptr<Connection>> ConnectionsOf(GObject* object) const;

  void AddTap(std::weak_ptr<PipelineTap> tap);
  /** Whether an open tap is at this place. */
  bool HasTap(gpointer place) const;

  /** Ends it at Shutdown, if it still is. */
  void AddEnding(std::weak_ptr<Ending> ending);
  /** Elements that use this X display fail. */
  void LoseXServer(const std::string& display);
  /** Whether a pipeline of this environment may have streaming threads. */
  bool Streams() const;

  /** Runs `job` on the pool (in its turn, with a sequence) and settles the promise with what it returns. */
  Napi::Promise Async(const std::shared_ptr<Sequence>& sequence, Job job, Waits waits = Waits::kNot);

  /** What makes the errors that this addon throws: (code, message) => Error. Plain Errors without it. */
  void MakeErrorsBy(const Napi::Function& maker) { error_maker_ = Napi::Persistent(maker); }
  Napi::Error NewError(const char* code, const std::string& message) const;

  /** Runs a task; what it throws becomes the process's uncaught exception, as in an event listener. */
  void Run(Task task) noexcept;
  /** Keeps an exception from inside GStreamer's frames until the JavaScript call that caused it returns. */
  void Hold(const Napi::Error& error);
  /** Throws what was held. */
  void Rethrow();

  /** Counted reasons for the event loop to stay alive. */
  void KeepAlive();
  void LetGo();

  void Shutdown() noexcept;

 private:
  Kind KindOf(GObject* object) const;
  /** Its promise, which is nobody's business any more from here on. */
  Napi::Promise::Deferred TakePromise(uint64_t id);
  void ListenForExit();

  struct HandlerEntry {
    Napi::FunctionReference function;
    std::shared_ptr<Connection> connection;
  };

  Napi::Env env_;
  std::shared_ptr<Mailbox> mailbox_;
  Pool pool_;
  std::array<Napi::FunctionReference, kKinds> classes_;
  Napi::FunctionReference error_maker_;
  std::unordered_map<GObject*, Wrapper*> wrappers_;
  std::map<gpointer, std::unique_ptr<PipelineCore>> pipelines_;
  std::vector<std::unique_ptr<PipelineCore>> closing_;
  std::unordered_map<uint64_t, HandlerEntry> handlers_;
  std::unordered_map<uint64_t, Napi::Promise::Deferred> promises_;
  std::vector<std::weak_ptr<PipelineTap>> taps_;
  std::vector<std::weak_ptr<Ending>> endings_;
  std::optional<Napi::Error> held_;
  uint64_t next_id_ = 1;
  size_t alive_ = 0;
  bool constructing_ = false;
  bool shut_ = false;
};

}  // namespace costream
