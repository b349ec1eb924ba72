// See pool.h.
#include "pool.h"

#include <utility>

namespace costream {

struct Pool::Job {
  std::shared_ptr<State> state;
  std::function<void()> work;
};

Pool::Pool() : threads_(g_thread_pool_new(Work, nullptr, -1, FALSE, nullptr)) {}

Pool::~Pool() { g_thread_pool_free(threads_, FALSE, FALSE); }

void Pool::Run(std::function<void()> work) {
  {
    const std::lock_guard lock(state_->mutex);
    state_->running++;
  }
  g_thread_pool_push(threads_, new Job{state_, std::move(work)}, nullptr);
}

bool Pool::WaitIdle(std::chrono::milliseconds limit) {
  std::unique_lock lock(state_->mutex);
  return state_->idle.wait_for(lock, limit, [this] { return state_->running == 0; });
}

void Pool::Work(gpointer data, gpointer) noexcept {
  const std::unique_ptr<Job> job(static_cast<Job*>(data));
  job->work();
  job->work = nullptr;
  const std::lock_guard lock(job->state->mutex);
  if (--job->state->running == 0) job->state->idle.notify_all();
}

}  // namespace costream
