// Owning pointers of GLib and GStreamer. Only this file calls *_ref, *_unref and *_free.
#pragma once

#include <gst/gst.h>

#include <memory>
#include <utility>

namespace costream {

struct ObjectPolicy {
  static void Ref(gpointer pointer) { g_object_ref(pointer); }
  static void Unref(gpointer pointer) { g_object_unref(pointer); }
};

struct MiniObjectPolicy {
  static void Ref(gpointer pointer) { gst_mini_object_ref(GST_MINI_OBJECT_CAST(pointer)); }
  static void Unref(gpointer pointer) { gst_mini_object_unref(GST_MINI_OBJECT_CAST(pointer)); }
};

struct VariantPolicy {
  static void Ref(gpointer pointer) { g_variant_ref(static_cast<GVariant*>(pointer)); }
  static void Unref(gpointer pointer) { g_variant_unref(static_cast<GVariant*>(pointer)); }
};

/** One counted reference. Copies count another one, so that it can live in a std::function. */
template <typename T, typename Policy>
class Shared {
 public:
  Shared() = default;
  Shared(const Shared& other) : pointer_(other.pointer_) {
    if (pointer_ != nullptr) Policy::Ref(pointer_);
  }
  Shared(Shared&& other) noexcept : pointer_(std::exchange(other.pointer_, nullptr)) {}
  Shared& operator=(Shared other) noexcept {
    std::swap(pointer_, other.pointer_);
    return *this;
  }
  ~Shared() { Reset(); }

  /** Takes over a reference that the caller owns (transfer full). */
  static Shared Adopt(T* pointer) {
    Shared shared;
    shared.pointer_ = pointer;
    return shared;
  }
  /** Counts a reference of its own (transfer none). */
  static Shared Share(T* pointer) {
    if (pointer != nullptr) Policy::Ref(pointer);
    return Adopt(pointer);
  }

  T* get() const { return pointer_; }
  T* operator->() const { return pointer_; }
  explicit operator bool() const { return pointer_ != nullptr; }
  /** Hands the reference to a function that takes ownership. */
  [[nodiscard]] T* Release() { return std::exchange(pointer_, nullptr); }
  void Reset() {
    if (T* pointer = Release()) Policy::Unref(pointer);
  }

 private:
  T* pointer_ = nullptr;
};

template <typename T>
using Object = Shared<T, ObjectPolicy>;
template <typename T>
using MiniObject = Shared<T, MiniObjectPolicy>;
using Variant = Shared<GVariant, VariantPolicy>;

/** Owns a new object whose first reference is floating. */
template <typename T>
Object<T> Sink(T* floating) {
  if (floating != nullptr) g_object_ref_sink(floating);
  return Object<T>::Adopt(floating);
}

/** Owns a new variant, floating or not. */
inline Variant SinkVariant(GVariant* variant) { return Variant::Adopt(variant == nullptr ? nullptr : g_variant_take_ref(variant)); }

template <auto Free>
struct Deleter {
  template <typename T>
  void operator()(T* pointer) const {
    Free(pointer);
  }
};

using Text = std::unique_ptr<gchar, Deleter<g_free>>;
using GlibError = std::unique_ptr<GError, Deleter<g_error_free>>;
using Structure = std::unique_ptr<GstStructure, Deleter<gst_structure_free>>;
using EnumClass = std::unique_ptr<GEnumClass, Deleter<g_type_class_unref>>;
using FlagsClass = std::unique_ptr<GFlagsClass, Deleter<g_type_class_unref>>;
using TypeClass = std::unique_ptr<void, Deleter<g_type_class_unref>>;
using TypeInterface = std::unique_ptr<void, Deleter<g_type_default_interface_unref>>;
using PluginList = std::unique_ptr<GList, Deleter<gst_plugin_list_free>>;
using FeatureList = std::unique_ptr<GList, Deleter<gst_plugin_feature_list_free>>;
/** What GLib returns as a plain array, with the length beside. */
template <typename T>
using Array = std::unique_ptr<T[], Deleter<g_free>>;
using Iterator = std::unique_ptr<GstIterator, Deleter<gst_iterator_free>>;

/** A GValue that unsets itself. */
class Value {
 public:
  Value() = default;
  explicit Value(GType type) { g_value_init(&value_, type); }
  explicit Value(const GValue* source) : Value(G_VALUE_TYPE(source)) { g_value_copy(source, &value_); }
  Value(const Value& other) {
    if (other) {
      g_value_init(&value_, G_VALUE_TYPE(&other.value_));
      g_value_copy(&other.value_, &value_);
    }
  }
  Value(Value&& other) noexcept : value_(std::exchange(other.value_, GValue G_VALUE_INIT)) {}
  Value& operator=(Value other) noexcept {
    std::swap(value_, other.value_);
    return *this;
  }
  ~Value() {
    if (G_IS_VALUE(&value_)) g_value_unset(&value_);
  }

  GValue* get() { return &value_; }
  const GValue* get() const { return &value_; }
  explicit operator bool() const { return G_IS_VALUE(&value_); }

 private:
  GValue value_ = G_VALUE_INIT;
};

/** Sees an object without keeping it alive; asked from any thread. GWeakRef must not move, so neither does this. */
template <typename T>
class Weak {
 public:
  explicit Weak(T* object) { g_weak_ref_init(&reference_, object); }
  Weak(const Weak&) = delete;
  Weak& operator=(const Weak&) = delete;
  ~Weak() { g_weak_ref_clear(&reference_); }

  Object<T> Get() { return Object<T>::Adopt(static_cast<T*>(g_weak_ref_get(&reference_))); }

 private:
  GWeakRef reference_;
};

}  // namespace costream
