// Threads for what may block: state changes, closing, device probing. GLib's, as gst_element_call_async's are.
#pragma once

#include <glib.h>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>

namespace costream {

/**
 * gst_element_call_async keeps a reference of its own until after its callback, so nobody can say when a closed pipeline
 * is really gone. Here a job owns everything it uses, and the pool knows when it is idle.
 */
class Pool {
 public:
  Pool();
  Pool(const Pool&) = delete;
  Pool& operator=(const Pool&) = delete;
  ~Pool();

  /** From any thread. Jobs run at once, side by side, and must not throw. */
  void Run(std::function<void()> job);
  /** Waits for all jobs; false when `limit` came first. */
  bool WaitIdle(std::chrono::milliseconds limit);

 private:
  struct State {
    std::mutex mutex;
    std::condition_variable idle;
    size_t running = 0;
  };
  struct Job;
  static void Work(gpointer job, gpointer) noexcept;

  /** Jobs that outlive the pool (a device that hangs while the process exits) still have their counter. */
  std::shared_ptr<State> state_ = std::make_shared<State>();
  GThreadPool* threads_;
};

}  // namespace costream
