// See environment.h.
#include "environment.h"

#include <algorithm>

#include "error.h"
#include "object.h"
#include "pipeline.h"
#include "signal.h"
#include "tap.h"
#include "x11/server-loss.h"

namespace costream {

namespace {

// A device that hangs in close() must not keep a process from exiting.
constexpr std::chrono::seconds kExitPatience{3};

}  // namespace

Environment::Environment(Napi::Env env) : env_(env), mailbox_(std::make_shared<Mailbox>(env, *this)) {
  // Registered after the mailbox's function, so it runs before Node closes that.
  env_.AddCleanupHook([](Environment* environment) { environment->Shutdown(); }, this);
  ListenForExit();
  TellOfLostXServers(mailbox_);
}

Environment::~Environment() { Shutdown(); }

Environment& Environment::From(napi_env env) { return *Napi::Env(env).GetInstanceData<Environment>(); }

/** process.exit() and uncaught exceptions end the main thread without its cleanup hooks, but not without 'exit'. */
void Environment::ListenForExit() {
  const Napi::Object process = env_.Global().Get("process").As<Napi::Object>();
  const auto exit = [](const Napi::CallbackInfo& info) { static_cast<Environment*>(info.Data())->Shutdown(); };
  process.Get("on").As<Napi::Function>().Call(
      process, {Napi::String::New(env_, "exit"), Napi::Function::New(env_, exit, "closePipelines", this)});
}

void Environment::Define(Kind kind, const char* name, std::optional<Kind> base,
                         const std::vector<napi_property_descriptor>& members) {
  const auto construct = [](napi_env env, napi_callback_info info) -> napi_value {
    Environment* environment = static_cast<Environment*>(Napi::CallbackInfo(env, info).Data());
    if (!environment->constructing_) napi_throw_type_error(env, nullptr, "Objects of this class come from GStreamer only");
    return nullptr;
  };
  napi_value constructor = nullptr;
  NAPI_THROW_IF_FAILED_VOID(env_, napi_define_class(env_, name, NAPI_AUTO_LENGTH, construct, this, 0, nullptr, &constructor));
  const auto function = Napi::Function(env_, constructor);
  // On the prototype and not in napi_define_class: methods declared there refuse instances of derived classes.
  const Napi::Value prototype = function.Get("prototype");
  NAPI_THROW_IF_FAILED_VOID(env_, napi_define_properties(env_, prototype, members.size(), members.data()));
  if (base) {
    const Napi::Function parent = classes_[static_cast<size_t>(*base)].Value();
    const Napi::Object global = env_.Global().Get("Object").As<Napi::Object>();
    const Napi::Function set_prototype = global.Get("setPrototypeOf").As<Napi::Function>();
    set_prototype.Call(global, {prototype, parent.Get("prototype")});
    set_prototype.Call(global, {function, parent});
  }
  classes_[static_cast<size_t>(kind)] = Napi::Persistent(function);
}

Napi::Object Environment::Construct(Kind kind, void* data, napi_finalize finalize, napi_ref* reference) {
  constructing_ = true;
  napi_value instance = nullptr;
  const napi_status made = napi_new_instance(env_, classes_[static_cast<size_t>(kind)].Value(), 0, nullptr, &instance);
  constructing_ = false;
  NAPI_THROW_IF_FAILED(env_, made, Napi::Object());
  NAPI_THROW_IF_FAILED(env_, napi_wrap(env_, instance, data, finalize, nullptr, reference), Napi::Object());
  return Napi::Object(env_, instance);
}

Kind Environment::KindOf(GObject* object) const {
  if (GST_IS_PIPELINE(object) && FindPipeline(object) != nullptr) return Kind::kPipeline;
  if (GST_IS_BIN(object)) return Kind::kBin;
  if (GST_IS_ELEMENT(object)) return Kind::kElement;
  return GST_IS_PAD(object) ? Kind::kPad : Kind::kObject;
}

Napi::Value Environment::Wrap(gpointer pointer, GObject* origin) {
  if (pointer == nullptr) return env_.Null();
  if (shut_) ThrowClosed(env_);
  GObject* object = G_OBJECT(pointer);
  if (const auto found = wrappers_.find(object); found != wrappers_.end()) {
    napi_value existing = nullptr;
    napi_get_reference_value(env_, found->second->self, &existing);
    if (existing != nullptr) return Napi::Value(env_, existing);
  }
  auto wrapper = std::make_unique<Wrapper>();
  wrapper->environment = this;
  wrapper->object = Object<GObject>::Share(object);
  if (PipelineCore* owner = origin == nullptr ? nullptr : OwnerOf(origin)) wrapper->origin = owner->pipeline();
  const Napi::Object instance = Construct(KindOf(object), wrapper.get(), Wrapper::Finalize, &wrapper->self);
  Wrapper::Mark(instance);
  // An older wrapper whose JavaScript object was just collected finds that the place is no longer its own.
  wrappers_[object] = wrapper.release();
  return instance;
}

void Environment::Forget(Wrapper* wrapper) {
  const auto found = wrappers_.find(wrapper->object.get());
  if (found != wrappers_.end() && found->second == wrapper) wrappers_.erase(found);
}

PipelineCore& Environment::OpenPipeline(GstPipeline* pipeline) {
  auto& core = pipelines_[pipeline];
  core = std::make_unique<PipelineCore>(*this, pipeline);
  return *core;
}

PipelineCore* Environment::FindPipeline(gpointer pipeline) const {
  const auto found = pipelines_.find(pipeline);
  return found == pipelines_.end() ? nullptr : found->second.get();
}

PipelineCore* Environment::OwnerOf(GObject* object) const {
  if (GST_IS_OBJECT(object)) {
    auto top = Object<GstObject>::Share(GST_OBJECT(object));
    for (GstObject* parent; (parent = gst_object_get_parent(top.get())) != nullptr;) {
      top = Object<GstObject>::Adopt(parent);
    }
    if (PipelineCore* core = FindPipeline(top.get())) return core;
    if (GST_IS_ELEMENT(object)) return nullptr;
  }
  const auto found = wrappers_.find(object);
  return found == wrappers_.end() ? nullptr : FindPipeline(found->second->origin);
}

void Environment::CloseOwned(PipelineCore& owner) {
  for (auto entry = handlers_.begin(); entry != handlers_.end();) {
    const auto instance = entry->second.connection->Instance();
    if (!instance || OwnerOf(instance.get()) == &owner) {
      entry->second.connection->Deactivate();
      entry = handlers_.erase(entry);
    } else {
      ++entry;
    }
  }
  for (const auto& known : taps_) {
    const auto tap = known.lock();
    const auto place = tap ? tap->place() : Object<GstObject>();
    if (place && OwnerOf(G_OBJECT(place.get())) == &owner) tap->End();
  }
  std::vector<Wrapper*> owned;
  for (const auto& [object, wrapper] : wrappers_) {
    if (OwnerOf(object) == &owner) owned.push_back(wrapper);
  }
  for (Wrapper* wrapper : owned) {
    Forget(wrapper);
    wrapper->Close();
  }
}

void Environment::PipelineCloses(PipelineCore& core) {
  closing_.push_back(std::move(pipelines_.extract(core.pipeline()).mapped()));
}

void Environment::PipelineClosed(PipelineCore& core) {
  std::erase_if(closing_, [&](const auto& known) { return known.get() == &core; });
}

uint64_t Environment::AddHandler(const Napi::Function& function, std::shared_ptr<Connection> connection) {
  const uint64_t id = next_id_++;
  handlers_.emplace(id, HandlerEntry{Napi::Persistent(function), std::move(connection)});
  return id;
}

void Environment::RemoveHandler(uint64_t id) { handlers_.erase(id); }

Napi::Function Environment::Handler(uint64_t id) const {
  const auto found = handlers_.find(id);
  return found == handlers_.end() ? Napi::Function() : found->second.function.Value();
}

std::vector<std::shared_ptr<Connection>> Environment::ConnectionsOf(GObject* object) const {
  std::vector<std::shared_ptr<Connection>> found;
  for (const auto& [id, handler] : handlers_) {
    if (handler.connection->Instance().get() == object) found.push_back(handler.connection);
  }
  return found;
}

void Environment::AddTap(std::weak_ptr<PipelineTap> tap) {
  std::erase_if(taps_, [](const auto& known) { return known.expired(); });
  taps_.push_back(std::move(tap));
}

bool Environment::HasTap(gpointer place) const {
  return std::any_of(taps_.begin(), taps_.end(), [&](const auto& known) {
    const auto tap = known.lock();
    return tap && !tap->closed() && static_cast<gpointer>(tap->place().get()) == place;
  });
}

Napi::Promise::Deferred Environment::TakePromise(uint64_t id) {
  const auto found = promises_.find(id);
  const Napi::Promise::Deferred promise = found->second;
  promises_.erase(found);
  LetGo();
  return promise;
}

Napi::Promise Environment::Async(const std::shared_ptr<Sequence>& sequence, Job job, Waits waits) {
  if (shut_) ThrowClosed(env_);
  const auto deferred = Napi::Promise::Deferred::New(env_);
  const uint64_t id = next_id_++;
  promises_.emplace(id, deferred);
  KeepAlive();
  const auto work = std::make_shared<Job>(std::move(job));
  // The sequence keeps what waits in it: owned in return, neither would go when the environment ends meanwhile.
  auto begin = [this, mailbox = mailbox_, own = std::weak_ptr<Sequence>(sequence), id, work] {
    pool_.Run([mailbox, sequence = own.lock(), id, work] {
      Settle settle = (*work)();
      // What the job owned is gone before anybody hears that it is done.
      *work = nullptr;
      mailbox->Post([sequence, id, settle = std::move(settle)](Environment& environment) {
        Napi::Promise::Deferred promise = environment.TakePromise(id);
        if (sequence) sequence->Next();
        try {
          settle(environment, promise);
        } catch (const Napi::Error& error) {
          promise.Reject(error.Value());
        }
      });
    });
  };
  if (sequence) {
    const auto give_up = [this, id] { TakePromise(id).Reject(ClosedError(env_).Value()); };
    sequence->Push({std::move(begin), give_up, waits});
  } else {
    begin();
  }
  return deferred.Promise();
}

void Environment::AddEnding(std::weak_ptr<Ending> ending) {
  std::erase_if(endings_, [](const auto& known) { return known.expired(); });
  endings_.push_back(std::move(ending));
}

void Environment::LoseXServer(const std::string& display) {
  for (const auto& [pointer, core] : pipelines_) PostLostXServer(GST_BIN(core->pipeline()), display.c_str());
}

bool Environment::Streams() const {
  return std::any_of(pipelines_.begin(), pipelines_.end(), [](const auto& entry) {
    auto* element = GST_ELEMENT(entry.second->pipeline());
    return GST_STATE(element) > GST_STATE_READY || GST_STATE_TARGET(element) > GST_STATE_READY;
  });
}

void Environment::Run(Task task) noexcept {
  try {
    task(*this);
    task = nullptr;
    Rethrow();
  } catch (const Napi::Error& error) {
    napi_fatal_exception(env_, error.Value());
  }
}

Napi::Error Environment::NewError(const char* code, const std::string& message) const {
  if (!error_maker_.IsEmpty()) {
    try {
      const Napi::Value made =
          error_maker_.Value().Call({Napi::String::New(env_, code), Napi::String::New(env_, message)});
      if (made.IsObject()) return Napi::Error(env_, made);
    } catch (const Napi::Error&) {
      // A worker that is being terminated runs no JavaScript any more; a plain error serves it as well.
    }
  }
  return Napi::Error::New(env_, message);
}

void Environment::Hold(const Napi::Error& error) {
  if (!held_) held_ = error;
}

void Environment::Rethrow() {
  if (!held_) return;
  const Napi::Error error = *held_;
  held_.reset();
  throw error;
}

void Environment::KeepAlive() {
  if (alive_++ == 0) mailbox_->KeepAlive(env_, true);
}

void Environment::LetGo() {
  if (--alive_ == 0) mailbox_->KeepAlive(env_, false);
}

void Environment::Shutdown() noexcept {
  if (shut_) return;
  shut_ = true;
  mailbox_->Close();
  for (const auto& [id, handler] : handlers_) handler.connection->Deactivate();
  for (const auto& known : taps_) {
    if (const auto tap = known.lock()) tap->Close();
  }
  for (const auto& known : endings_) {
    if (const auto ending = known.lock()) ending->End();
  }
  for (const auto& [pointer, core] : pipelines_) core->Abandon();
  for (const auto& core : closing_) core->Abandon();
  auto wrappers = std::exchange(wrappers_, {});
  for (const auto& [object, wrapper] : wrappers) wrapper->Close();
  pool_.WaitIdle(kExitPatience);
  pipelines_.clear();
  closing_.clear();
  handlers_.clear();
  held_.reset();
}

}  // namespace costream
