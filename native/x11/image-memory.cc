// See image-memory.h.
#include "image-memory.h"

#include <sys/ipc.h>
#include <sys/shm.h>

#include <utility>

#include "x-reply.h"
#include "x-requests.h"

namespace costream {

ImageMemory::~ImageMemory() {
  const std::lock_guard lock(idle_->mutex);
  idle_->closed = true;
  // The server detaches with the connection.
  for (const auto& segment : idle_->segments) shmdt(segment->data);
}

std::unique_ptr<ImageMemory::Segment> ImageMemory::Take(gsize size) {
  {
    const std::lock_guard lock(idle_->mutex);
    auto& idle = idle_->segments;
    while (!idle.empty()) {
      auto segment = std::move(idle.back());
      idle.pop_back();
      if (segment->size == size) return segment;
      xcb_discard_reply(connection_, Send(connection_, shm_extension, ShmDetach{.head = {}, .segment = segment->id}));
      shmdt(segment->data);
    }
  }
  return Make(size);
}

std::unique_ptr<ImageMemory::Segment> ImageMemory::Make(gsize size) {
  const int shared = shmget(IPC_PRIVATE, size, IPC_CREAT | 0600);
  if (shared < 0) return nullptr;
  void* data = shmat(shared, nullptr, 0);
  if (data == reinterpret_cast<void*>(-1)) {
    shmctl(shared, IPC_RMID, nullptr);
    return nullptr;
  }
  const uint32_t id = xcb_generate_id(connection_);
  const unsigned asked = Send(connection_, shm_extension,
                              ShmAttach{.head = {}, .segment = id, .id = static_cast<uint32_t>(shared), .read_only = 0, .unused = {}});
  const Reply<xcb_generic_error_t> error(xcb_request_check(connection_, {asked}));
  // It stays until both ends have let it go.
  shmctl(shared, IPC_RMID, nullptr);
  if (error || xcb_connection_has_error(connection_) != 0) {
    shmdt(data);
    return nullptr;
  }
  return std::make_unique<Segment>(Segment{.id = id, .data = data, .size = size});
}

MiniObject<GstBuffer> ImageMemory::Wrap(std::unique_ptr<Segment> segment) {
  void* const data = segment->data;
  const gsize size = segment->size;
  auto* loan = new Loan{idle_, std::move(segment)};
  return MiniObject<GstBuffer>::Adopt(
      gst_buffer_new_wrapped_full(static_cast<GstMemoryFlags>(0), data, size, 0, size, loan, GiveBack));
}

void ImageMemory::GiveBack(gpointer data) noexcept {
  const std::unique_ptr<Loan> loan(static_cast<Loan*>(data));
  const std::lock_guard lock(loan->idle->mutex);
  if (loan->idle->closed) {
    shmdt(loan->segment->data);
  } else {
    loan->idle->segments.push_back(std::move(loan->segment));
  }
}

}  // namespace costream
