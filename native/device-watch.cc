// See device-watch.h.
#include "device-watch.h"

#include <map>
#include <mutex>
#include <string>
#include <vector>

#include "device.h"

namespace costream {

namespace {

/**
 * A running monitor. Providers post on threads of their own; whether a device was there at the start or came while it
 * started, it is told once. Closing cascade: End or close() -> no more posts -> the monitor stops on the pool.
 */
class DeviceWatch : public Ending, public std::enable_shared_from_this<DeviceWatch> {
 public:
  DeviceWatch(Environment& environment, const Napi::Function& handler)
      : mailbox_(environment.mailbox()), pool_(environment.pool()), handler_(Napi::Persistent(handler)) {}

  /** On the pool: providers ask sound servers and the kernel. */
  void Start(const std::vector<std::string>& classes) {
    const std::lock_guard starting(life_);
    if (ended()) return;
    monitor_ = Object<GstDeviceMonitor>::Adopt(gst_device_monitor_new());
    for (const std::string& name : classes) {
      gst_device_monitor_add_filter(monitor_.get(), name.empty() ? nullptr : name.c_str(), nullptr);
    }
    const auto bus = Object<GstBus>::Adopt(gst_device_monitor_get_bus(monitor_.get()));
    const auto destroy = [](gpointer data) { delete static_cast<std::shared_ptr<DeviceWatch>*>(data); };
    gst_bus_set_sync_handler(bus.get(), Posted, new std::shared_ptr<DeviceWatch>(shared_from_this()), destroy);
    // Without a provider of these classes it does not start, and there is nothing to find.
    started_ = gst_device_monitor_start(monitor_.get()) != FALSE;
    if (!started_) return;
    // A device that goes meanwhile waits for the lock, and finds itself known.
    const std::lock_guard lock(mutex_);
    GList* devices = gst_device_monitor_get_devices(monitor_.get());
    for (GList* item = devices; item != nullptr; item = item->next) {
      Came(Object<GstDevice>::Adopt(GST_DEVICE(item->data)));
    }
    g_list_free(devices);
  }

  /** On the pool; idempotent. */
  void Stop() {
    const std::lock_guard stopping(life_);
    if (!monitor_) return;
    const auto bus = Object<GstBus>::Adopt(gst_device_monitor_get_bus(monitor_.get()));
    gst_bus_set_sync_handler(bus.get(), nullptr, nullptr, nullptr);
    if (started_) gst_device_monitor_stop(monitor_.get());
    monitor_.Reset();
  }

  void End() noexcept override {
    Silence();
    pool_.Run([self = shared_from_this()] { self->Stop(); });
  }

  /** On the JavaScript thread: the handler is called no more. */
  void Silence() {
    handler_.Reset();
    const std::lock_guard lock(mutex_);
    ended_ = true;
    known_.clear();
  }

  bool ended() {
    const std::lock_guard lock(mutex_);
    return ended_;
  }

 private:
  static GstBusSyncReply Posted(GstBus*, GstMessage* message, gpointer data) noexcept {
    const auto owned = MiniObject<GstMessage>::Adopt(message);
    (*static_cast<std::shared_ptr<DeviceWatch>*>(data))->Take(message);
    return GST_BUS_DROP;
  }

  void Take(GstMessage* message) {
    GstDevice* device = nullptr;
    GstDevice* before = nullptr;
    const std::lock_guard lock(mutex_);
    switch (GST_MESSAGE_TYPE(message)) {
      case GST_MESSAGE_DEVICE_ADDED:
        gst_message_parse_device_added(message, &device);
        return Came(Object<GstDevice>::Adopt(device));
      case GST_MESSAGE_DEVICE_REMOVED:
        gst_message_parse_device_removed(message, &device);
        return Went(Object<GstDevice>::Adopt(device));
      case GST_MESSAGE_DEVICE_CHANGED:
        gst_message_parse_device_changed(message, &device, &before);
        return Changed(Object<GstDevice>::Adopt(device), Object<GstDevice>::Adopt(before));
      default:
        return;
    }
  }

  void Came(Object<GstDevice> device) {
    if (ended_ || known_.contains(device.get())) return;
    known_[device.get()] = {device, next_id_};
    Tell("added", next_id_++, std::move(device));
  }

  void Went(const Object<GstDevice>& device) {
    const auto found = known_.find(device.get());
    if (found == known_.end()) return;
    Tell("removed", found->second.id, device);
    known_.erase(found);
  }

  void Changed(Object<GstDevice> device, const Object<GstDevice>& before) {
    const auto found = known_.find(before.get());
    if (found == known_.end()) return Came(std::move(device));
    const uint32_t id = found->second.id;
    known_.erase(found);
    known_[device.get()] = {device, id};
    Tell("changed", id, std::move(device));
  }

  void Tell(const char* type, uint32_t id, Object<GstDevice> device) {
    mailbox_->Post([self = shared_from_this(), type, id, device = std::move(device)](Environment& environment) {
      if (self->handler_.IsEmpty()) return;
      Napi::Object event = Napi::Object::New(environment.env());
      event.Set("type", type);
      event.Set("id", id);
      // One that is gone cannot be looked into any more, and JavaScript knows it.
      const bool there = !g_str_equal(type, "removed");
      event.Set("device", there ? DeviceToJs(environment, DescribeDevice(device.get())) : environment.env().Null());
      self->handler_.Call({event});
    });
  }

  struct Known {
    Object<GstDevice> device;
    uint32_t id;
  };

  const std::shared_ptr<Mailbox> mailbox_;
  Pool& pool_;
  /** JavaScript thread only. */
  Napi::FunctionReference handler_;
  /** Held while it starts or stops, so that these do not overlap. */
  std::mutex life_;
  Object<GstDeviceMonitor> monitor_;
  bool started_ = false;
  std::mutex mutex_;
  std::map<GstDevice*, Known> known_;
  uint32_t next_id_ = 1;
  bool ended_ = false;
};

std::vector<std::string> Classes(const Call& call) {
  if (!call[0].IsArray() || call[0].As<Napi::Array>().Length() == 0) call.Wrong("classes", "an array of device classes", call[0]);
  const auto list = call[0].As<Napi::Array>();
  std::vector<std::string> classes;
  for (uint32_t i = 0; i < list.Length(); i++) {
    const Napi::Value name = list.Get(i);
    if (!name.IsString()) call.Wrong("classes", "an array of device classes", name);
    classes.push_back(name.As<Napi::String>());
  }
  return classes;
}

Napi::Value Close(Environment& environment, const std::shared_ptr<DeviceWatch>& watch) {
  if (!watch->ended()) {
    watch->Silence();
    environment.LetGo();
  }
  return environment.Async(nullptr, [watch]() -> Settle {
    watch->Stop();
    return [](Environment& env, Napi::Promise::Deferred& promise) { promise.Resolve(env.env().Undefined()); };
  });
}

}  // namespace

Napi::Value WatchDevices(const Call& call) {
  const auto classes = Classes(call);
  Environment& environment = call.environment();
  const auto watch = std::make_shared<DeviceWatch>(environment, call.Function(1, "handler"));
  environment.AddEnding(watch);
  environment.KeepAlive();
  environment.pool().Run([watch, classes] { watch->Start(classes); });
  Napi::Object handle = Napi::Object::New(call.env());
  handle.Set("close", Napi::Function::New(call.env(), [watch](const Napi::CallbackInfo& info) {
               return Close(Environment::From(info.Env()), watch);
             }));
  return handle;
}

}  // namespace costream
