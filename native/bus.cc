// See bus.h. GIO comes with GLib, on which GStreamer stands; clients in JavaScript cannot receive file descriptors.
#include "bus.h"

#include <gio/gio.h>
#include <gio/gunixfdlist.h>
#include <unistd.h>

#include <mutex>
#include <string>
#include <vector>

#include "error.h"
#include "value.h"
#include "variant.h"

namespace costream {

namespace {

/** Of the bus's own daemon and of services that are being started; who waits for people is told by a signal. */
constexpr int kReplyMs = 25'000;

/**
 * One connection. Messages come on GDBus's own thread, where a filter sees them: no main loop is needed.
 * Closing cascade: End or close() -> calls that wait are cancelled -> no more signals -> the connection closes on the pool.
 */
class BusConnection : public Ending, public std::enable_shared_from_this<BusConnection> {
 public:
  BusConnection(Environment& environment, const Napi::Function& handler)
      : mailbox_(environment.mailbox()),
        pool_(environment.pool()),
        handler_(Napi::Persistent(handler)),
        cancelled_(Object<GCancellable>::Adopt(g_cancellable_new())) {}

  /** On the pool. */
  GlibError Connect(const std::string& address) {
    GError* failure = nullptr;
    const auto flags = static_cast<GDBusConnectionFlags>(G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT |
                                                         G_DBUS_CONNECTION_FLAGS_MESSAGE_BUS_CONNECTION);
    auto connection = Object<GDBusConnection>::Adopt(
        g_dbus_connection_new_for_address_sync(address.c_str(), flags, nullptr, cancelled_.get(), &failure));
    if (!connection) return GlibError(failure);
    const auto destroy = [](gpointer data) { delete static_cast<std::weak_ptr<BusConnection>*>(data); };
    g_dbus_connection_add_filter(connection.get(), Passing, new std::weak_ptr<BusConnection>(weak_from_this()), destroy);
    const std::lock_guard lock(mutex_);
    connection_ = std::move(connection);
    return nullptr;
  }

  Object<GDBusConnection> connection() {
    const std::lock_guard lock(mutex_);
    return connection_;
  }
  GCancellable* cancelled() const { return cancelled_.get(); }

  void End() noexcept override {
    Silence();
    pool_.Run([self = shared_from_this()] { self->Disconnect(); });
  }

  /** On the JavaScript thread: the handler is called no more, and calls that wait fail. */
  void Silence() {
    handler_.Reset();
    open_ = false;
    g_cancellable_cancel(cancelled_.get());
  }

  /** On the pool; idempotent. */
  void Disconnect() {
    if (const auto connection = this->connection()) g_dbus_connection_close_sync(connection.get(), nullptr, nullptr);
  }

  /** JavaScript thread only. */
  bool open() const { return open_; }

 private:
  static GDBusMessage* Passing(GDBusConnection*, GDBusMessage* message, gboolean incoming, gpointer data) noexcept {
    const auto self = static_cast<std::weak_ptr<BusConnection>*>(data)->lock();
    if (self && incoming && g_dbus_message_get_message_type(message) == G_DBUS_MESSAGE_TYPE_SIGNAL) self->Tell(message);
    return message;
  }

  void Tell(GDBusMessage* message) {
    mailbox_->Post([self = shared_from_this(), kept = Object<GDBusMessage>::Share(message)](Environment& environment) {
      if (self->handler_.IsEmpty()) return;
      const Napi::Env env = environment.env();
      Napi::Object signal = Napi::Object::New(env);
      signal.Set("sender", TextToJs(env, g_dbus_message_get_sender(kept.get())));
      signal.Set("path", TextToJs(env, g_dbus_message_get_path(kept.get())));
      signal.Set("interface", TextToJs(env, g_dbus_message_get_interface(kept.get())));
      signal.Set("member", TextToJs(env, g_dbus_message_get_member(kept.get())));
      GVariant* body = g_dbus_message_get_body(kept.get());
      // Descriptors of a signal stay in the message, which closes them.
      signal.Set("body", body == nullptr ? Napi::Array::New(env) : VariantToJs(env, body, {}));
      self->handler_.Call({signal});
    });
  }

  const std::shared_ptr<Mailbox> mailbox_;
  Pool& pool_;
  /** JavaScript thread only. */
  Napi::FunctionReference handler_;
  bool open_ = true;
  const Object<GCancellable> cancelled_;
  std::mutex mutex_;
  Object<GDBusConnection> connection_;
};

/** A method of a service's object. */
struct BusMethod {
  std::string destination;
  std::string path;
  std::string interface;
  std::string method;
  Variant body;
};

std::string ValidField(const Call& call, const Napi::Object& options, const char* field, gboolean (*valid)(const gchar*)) {
  const auto text = call.TextField(options, field);
  if (!text || !valid(text->c_str())) call.Wrong(field, std::string("a valid ") + field, options.Get(field));
  return *text;
}

BusMethod MethodOf(const Call& call) {
  const Napi::Object options = call.Options(0, "call");
  BusMethod method{ValidField(call, options, "destination", g_dbus_is_name),
                   ValidField(call, options, "path", g_variant_is_object_path),
                   ValidField(call, options, "interface", g_dbus_is_interface_name),
                   ValidField(call, options, "method", g_dbus_is_member_name),
                   {}};
  const auto type = call.TextField(options, "type");
  const bool tuple = type && g_variant_type_string_is_valid(type->c_str()) &&
                     g_variant_type_is_tuple(G_VARIANT_TYPE(type->c_str())) &&
                     g_variant_type_is_definite(G_VARIANT_TYPE(type->c_str()));
  if (!tuple) call.Wrong("type", "the type of a tuple", options.Get("type"));
  try {
    method.body = VariantFromJs(options.Get("body"), G_VARIANT_TYPE(type->c_str()));
  } catch (const BadValue& bad) {
    ThrowBadValue(call.env(), "body", bad);
  }
  return method;
}

/** What came back; descriptors are JavaScript's from here on. */
struct BusReply {
  Variant body;
  std::vector<int> descriptors;
  GlibError error;
};

BusReply Ask(BusConnection& bus, const BusMethod& method) {
  const auto connection = bus.connection();
  GUnixFDList* received = nullptr;
  GError* failure = nullptr;
  const Variant body = Variant::Adopt(g_dbus_connection_call_with_unix_fd_list_sync(
      connection.get(), method.destination.c_str(), method.path.c_str(), method.interface.c_str(), method.method.c_str(),
      method.body.get(), nullptr, G_DBUS_CALL_FLAGS_NONE, kReplyMs, nullptr, &received, bus.cancelled(), &failure));
  BusReply reply{body, {}, GlibError(failure)};
  if (received == nullptr) return reply;
  const auto list = Object<GUnixFDList>::Adopt(received);
  gint count = 0;
  const Array<gint> stolen(g_unix_fd_list_steal_fds(list.get(), &count));
  reply.descriptors.assign(stolen.get(), stolen.get() + count);
  return reply;
}

/** `remote`: the error's name on the bus, where it came from there. */
Napi::Error BusError(Napi::Env env, GError* error) {
  const Text name(g_dbus_error_get_remote_error(error));
  g_dbus_error_strip_remote_error(error);
  return MakeError(env, "DBUS", error->message, {{"remote", name ? name.get() : ""}});
}

Napi::Value CallMethod(const Call& call, const std::shared_ptr<BusConnection>& bus) {
  if (!bus->open()) ThrowClosed(call.env());
  return call.environment().Async(nullptr, [bus, method = MethodOf(call)]() -> Settle {
    const auto reply = std::make_shared<BusReply>(Ask(*bus, method));
    return [reply](Environment& environment, Napi::Promise::Deferred& promise) {
      const Napi::Env env = environment.env();
      if (reply->error) {
        promise.Reject(BusError(env, reply->error.get()).Value());
      } else {
        promise.Resolve(VariantToJs(env, reply->body.get(), reply->descriptors));
      }
    };
  });
}

Napi::Value CloseBus(Environment& environment, const std::shared_ptr<BusConnection>& bus) {
  if (bus->open()) {
    bus->Silence();
    environment.LetGo();
  }
  return environment.Async(nullptr, [bus]() -> Settle {
    bus->Disconnect();
    return [](Environment& env, Napi::Promise::Deferred& promise) { promise.Resolve(env.env().Undefined()); };
  });
}

napi_value CallOfBus(const Napi::CallbackInfo& info, const std::shared_ptr<BusConnection>& bus) {
  Environment& environment = Environment::From(info.Env());
  return CallMethod(Call(info, environment, "call"), bus);
}

Napi::Object BusHandle(Napi::Env env, const std::shared_ptr<BusConnection>& bus) {
  Napi::Object handle = Napi::Object::New(env);
  handle.Set("name", TextToJs(env, g_dbus_connection_get_unique_name(bus->connection().get())));
  handle.Set("call", Napi::Function::New(env, [bus](const Napi::CallbackInfo& info) {
               return Napi::Value(info.Env(), CallOfBus(info, bus));
             }));
  handle.Set("close", Napi::Function::New(env, [bus](const Napi::CallbackInfo& info) {
               return CloseBus(Environment::From(info.Env()), bus);
             }));
  return handle;
}

}  // namespace

Napi::Value OpenBus(const Call& call) {
  const std::string address = call.Text(0, "address");
  Environment& environment = call.environment();
  const auto bus = std::make_shared<BusConnection>(environment, call.Function(1, "handler"));
  environment.AddEnding(bus);
  return environment.Async(nullptr, [bus, address]() -> Settle {
    const auto error = std::make_shared<GlibError>(bus->Connect(address));
    return [bus, error](Environment& owner, Napi::Promise::Deferred& promise) {
      const Napi::Env env = owner.env();
      if (*error) {
        bus->Silence();
        promise.Reject(BusError(env, error->get()).Value());
      } else {
        owner.KeepAlive();
        promise.Resolve(BusHandle(env, bus));
      }
    };
  });
}

}  // namespace costream
