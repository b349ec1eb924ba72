// See signal.h.
#include "signal.h"

#include <vector>

#include "value.h"

namespace costream {

namespace {

// How many emissions of one connection may wait for JavaScript; they may hold media buffers.
constexpr size_t kWaitingEmissions = 1024;

struct HandlerClosure {
  GClosure closure;
  std::shared_ptr<Connection>* connection;

  static void Marshal(GClosure* closure, GValue* result, guint count, const GValue* values, gpointer,
                      gpointer) noexcept {
    // A copy, because the handler may disconnect itself.
    const std::shared_ptr<Connection> connection = *reinterpret_cast<HandlerClosure*>(closure)->connection;
    connection->Emitted(result, count, values);
  }
  static void Finalize(gpointer, GClosure* closure) noexcept {
    const std::unique_ptr<std::shared_ptr<Connection>> connection(
        reinterpret_cast<HandlerClosure*>(closure)->connection);
    (*connection)->Finalized();
  }
};

struct ConstantClosure {
  GClosure closure;
  Value* value;
  /** Answers only emissions whose first argument is `when`. */
  gboolean conditional;
  guint when;

  static void Marshal(GClosure* closure, GValue* result, guint count, const GValue* values, gpointer,
                      gpointer) noexcept {
    const auto* self = reinterpret_cast<ConstantClosure*>(closure);
    // The first value is the emitting object.
    if (self->conditional && (count < 2 || g_value_get_uint(&values[1]) != self->when)) return;
    if (result != nullptr) g_value_copy(self->value->get(), result);
  }
  static void Finalize(gpointer, GClosure* closure) noexcept {
    delete reinterpret_cast<ConstantClosure*>(closure)->value;
  }
};

/** A closure of a type, without data yet. */
template <typename T>
T* NewClosure() {
  GClosure* closure = g_closure_new_simple(sizeof(T), nullptr);
  g_closure_set_marshal(closure, T::Marshal);
  g_closure_add_finalize_notifier(closure, nullptr, T::Finalize);
  return reinterpret_cast<T*>(closure);
}

struct Signal {
  guint id = 0;
  GQuark detail = 0;
  GSignalQuery query{};

  GType ReturnType() const { return query.return_type & ~G_SIGNAL_TYPE_STATIC_SCOPE; }
  GType ParameterType(guint index) const { return query.param_types[index] & ~G_SIGNAL_TYPE_STATIC_SCOPE; }
};

Signal Find(const Call& call, GObject* object, const std::string& name) {
  Signal signal;
  if (!g_signal_parse_name(name.c_str(), G_OBJECT_TYPE(object), &signal.id, &signal.detail, TRUE)) {
    Throw(call.env(), "NO_SIGNAL", std::string(G_OBJECT_TYPE_NAME(object)) + " has no signal \"" + name + "\"",
          {{"signal", name}});
  }
  g_signal_query(signal.id, &signal.query);
  return signal;
}

Napi::Value CallHandler(Environment& environment, uint64_t handler, guint count, const GValue* values) {
  const Napi::Function function = environment.Handler(handler);
  if (function.IsEmpty()) return environment.env().Undefined();
  // The first value is the emitting object, which the handler's author knows.
  GObject* instance = static_cast<GObject*>(g_value_peek_pointer(&values[0]));
  std::vector<napi_value> arguments;
  for (guint i = 1; i < count; i++) arguments.push_back(ToJs(environment, &values[i], instance));
  return function.Call(arguments);
}

}  // namespace

void Connection::Emitted(GValue* result, guint count, const GValue* values) noexcept {
  if (!active_) return;
  if (mailbox_->OnJsThread()) {
    CallNow(result, count, values);
  } else {
    CallLater(count, values);
  }
}

void Connection::CallNow(GValue* result, guint count, const GValue* values) noexcept {
  Environment& environment = mailbox_->environment();
  const Napi::HandleScope scope(environment.env());
  try {
    const Napi::Value answer = CallHandler(environment, handler_, count, values);
    if (result == nullptr || answer.IsUndefined()) return;
    try {
      FromJs(environment, answer, nullptr, result);
    } catch (const BadValue& bad) {
      ThrowBadValue(environment.env(), "the answer to a signal", bad);
    }
  } catch (const Napi::Error& error) {
    environment.Hold(error);
  }
}

void Connection::CallLater(guint count, const GValue* values) noexcept {
  if (waiting_ >= kWaitingEmissions) {
    dropped_++;
    return;
  }
  waiting_++;
  auto copies = std::make_shared<std::vector<Value>>();
  for (guint i = 0; i < count; i++) copies->emplace_back(&values[i]);
  mailbox_->Post([self = shared_from_this(), copies = std::move(copies)](Environment& environment) {
    self->waiting_--;
    if (!self->active_) return;
    // Values are laid out one behind the other, as GStreamer had them.
    CallHandler(environment, self->handler_, static_cast<guint>(copies->size()), copies->front().get());
  });
}

void Connection::Finalized() noexcept {
  active_ = false;
  mailbox_->Post([handler = handler_](Environment& environment) { environment.RemoveHandler(handler); });
}

Napi::Value Connect(const Call& call) {
  const auto self = call.Self<GObject>(G_TYPE_OBJECT);
  const Signal signal = Find(call, self.get(), call.Text(0, "signal"));
  auto connection = std::make_shared<Connection>(call.environment().mailbox(), self.get());
  connection->set_handler(call.environment().AddHandler(call.Function(1, "handler"), connection));
  auto* closure = NewClosure<HandlerClosure>();
  closure->connection = new std::shared_ptr<Connection>(connection);
  connection->set_signal(
      g_signal_connect_closure_by_id(self.get(), signal.id, signal.detail, &closure->closure, FALSE));
  return Napi::Number::New(call.env(), static_cast<double>(connection->signal()));
}

Napi::Value Answer(const Call& call) {
  const auto self = call.Self<GObject>(G_TYPE_OBJECT);
  const std::string name = call.Text(0, "signal");
  const Signal signal = Find(call, self.get(), name);
  if (signal.ReturnType() == G_TYPE_NONE) ThrowType(call.env(), "Signal \"" + name + "\" wants no answer");
  auto value = std::make_unique<Value>(signal.ReturnType());
  try {
    FromJs(call.environment(), call[1], nullptr, value->get());
  } catch (const BadValue& bad) {
    ThrowBadValue(call.env(), "the answer to " + name, bad);
  }
  const bool conditional = !call[2].IsUndefined();
  if (conditional && (signal.query.n_params < 1 || signal.ParameterType(0) != G_TYPE_UINT)) {
    ThrowType(call.env(), "Signal \"" + name + "\" has no unsigned number to tell its emissions apart by");
  }
  if (conditional && !call[2].IsNumber()) call.Wrong("when", "a number", call[2]);
  auto* closure = NewClosure<ConstantClosure>();
  closure->value = value.release();
  closure->conditional = conditional ? TRUE : FALSE;
  if (conditional) closure->when = call[2].As<Napi::Number>().Uint32Value();
  const gulong id = g_signal_connect_closure_by_id(self.get(), signal.id, signal.detail, &closure->closure, FALSE);
  return Napi::Number::New(call.env(), static_cast<double>(id));
}

Napi::Value Disconnect(const Call& call) {
  const auto self = call.Self<GObject>(G_TYPE_OBJECT);
  if (!call[0].IsNumber()) call.Wrong("id", "the number that connect() returned", call[0]);
  const auto id = static_cast<gulong>(call[0].As<Napi::Number>().Int64Value());
  for (const auto& connection : call.environment().ConnectionsOf(self.get())) {
    if (connection->signal() != id) continue;
    connection->Deactivate();
    call.environment().RemoveHandler(connection->handler());
  }
  if (g_signal_handler_is_connected(self.get(), id)) g_signal_handler_disconnect(self.get(), id);
  return call.env().Undefined();
}

Napi::Value Emit(const Call& call) {
  const auto self = call.Self<GObject>(G_TYPE_OBJECT);
  const std::string name = call.Text(0, "signal");
  const Signal signal = Find(call, self.get(), name);
  const guint count = signal.query.n_params;
  if (call.size() != count + 1) {
    ThrowType(call.env(), "Signal \"" + name + "\" takes " + std::to_string(count) + " arguments but received " +
                              std::to_string(call.size() - 1));
  }
  std::vector<Value> values;
  values.reserve(count + 1);
  g_value_set_object(values.emplace_back(G_OBJECT_TYPE(self.get())).get(), self.get());
  for (guint i = 0; i < count; i++) {
    Value& value = values.emplace_back(signal.ParameterType(i));
    try {
      FromJs(call.environment(), call[i + 1], nullptr, value.get());
    } catch (const BadValue& bad) {
      ThrowBadValue(call.env(), "argument " + std::to_string(i + 1) + " of " + name, bad);
    }
  }
  Value result;
  if (signal.ReturnType() != G_TYPE_NONE) result = Value(signal.ReturnType());
  g_signal_emitv(values.front().get(), signal.id, signal.detail, result.get());
  return result ? ToJs(call.environment(), result.get(), self.get()) : call.env().Undefined();
}

Napi::Value SignalTypes(const Call& call) {
  const auto self = call.Self<GObject>(G_TYPE_OBJECT);
  const Signal signal = Find(call, self.get(), call.Text(0, "signal"));
  Napi::Array arguments = Napi::Array::New(call.env());
  for (guint i = 0; i < signal.query.n_params; i++) arguments.Set(i, g_type_name(signal.ParameterType(i)));
  Napi::Object types = Napi::Object::New(call.env());
  types.Set("arguments", arguments);
  types.Set("result", g_type_name(signal.ReturnType()));
  return types;
}

Napi::Value DroppedEmissions(const Call& call) {
  const auto self = call.Self<GObject>(G_TYPE_OBJECT);
  double dropped = 0;
  for (const auto& connection : call.environment().ConnectionsOf(self.get())) {
    dropped += static_cast<double>(connection->dropped());
  }
  return Napi::Number::New(call.env(), dropped);
}

}  // namespace costream
