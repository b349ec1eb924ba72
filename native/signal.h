// Signals to JavaScript: at once on its own thread, queued from any other; and constant answers without it.
#pragma once

#include <napi.h>

#include <atomic>
#include <memory>

#include "call.h"
#include "handle.h"
#include "mailbox.h"

namespace costream {

/** One connected JavaScript handler, shared by the GClosure (any thread) and the environment. */
class Connection : public std::enable_shared_from_this<Connection> {
 public:
  Connection(std::shared_ptr<Mailbox> mailbox, GObject* instance)
      : mailbox_(std::move(mailbox)), instance_(instance) {}

  Object<GObject> Instance() { return instance_.Get(); }
  uint64_t handler() const { return handler_; }
  void set_handler(uint64_t id) { handler_ = id; }
  gulong signal() const { return signal_; }
  void set_signal(gulong id) { signal_ = id; }
  /** Emissions that were not queued because JavaScript was too far behind. */
  size_t dropped() const { return dropped_; }
  /** Later emissions do nothing; queued ones are forgotten. */
  void Deactivate() noexcept { active_ = false; }

  /** An emission, on whatever thread it happens. */
  void Emitted(GValue* result, guint count, const GValue* values) noexcept;
  /** The closure is gone: nothing will be emitted any more. */
  void Finalized() noexcept;

 private:
  void CallNow(GValue* result, guint count, const GValue* values) noexcept;
  void CallLater(guint count, const GValue* values) noexcept;

  const std::shared_ptr<Mailbox> mailbox_;
  Weak<GObject> instance_;
  uint64_t handler_ = 0;
  gulong signal_ = 0;
  std::atomic<bool> active_ = true;
  std::atomic<size_t> waiting_ = 0;
  std::atomic<size_t> dropped_ = 0;
};

// Methods of NativeObject.
Napi::Value Connect(const Call& call);
Napi::Value Answer(const Call& call);
Napi::Value Disconnect(const Call& call);
Napi::Value Emit(const Call& call);
/** GTypes of a signal's arguments and of its result. */
Napi::Value SignalTypes(const Call& call);
Napi::Value DroppedEmissions(const Call& call);

}  // namespace costream
