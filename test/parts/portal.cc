// A screen-cast portal for tests: answers as xdg-desktop-portal does whose user has chosen, declined, or ended the sharing.
//   portal NODE PIPEWIRE-SOCKET give|decline
// Prints what it is asked, a line each. SIGUSR1: the user ends the sharing.
#include <gio/gio.h>
#include <gio/gunixfdlist.h>
#include <glib-unix.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

namespace {

const char* const kInterfaces = R"(<node>
  <interface name="org.freedesktop.portal.ScreenCast">
    <method name="CreateSession"><arg type="a{sv}" direction="in"/><arg type="o" direction="out"/></method>
    <method name="SelectSources"><arg type="o" direction="in"/><arg type="a{sv}" direction="in"/><arg type="o" direction="out"/></method>
    <method name="Start"><arg type="o" direction="in"/><arg type="s" direction="in"/><arg type="a{sv}" direction="in"/><arg type="o" direction="out"/></method>
    <method name="OpenPipeWireRemote"><arg type="o" direction="in"/><arg type="a{sv}" direction="in"/><arg type="h" direction="out"/></method>
    <property name="AvailableSourceTypes" type="u" access="read"/>
    <property name="AvailableCursorModes" type="u" access="read"/>
    <property name="version" type="u" access="read"/>
  </interface>
  <interface name="org.freedesktop.portal.Session"><method name="Close"/></interface>
</node>)";

GDBusNodeInfo* info;
GMainLoop* loop;
guint node;
std::string socket_path;
bool gives;
std::string session;
std::string client;
GDBusConnection* bus;

void Say(const std::string& line) {
  std::printf("%s\n", line.c_str());
  std::fflush(stdout);
}

std::string Path(const char* kind, const char* sender, GVariant* options, const char* key) {
  const char* token = "none";
  g_variant_lookup(options, key, "&s", &token);
  std::string name = sender + 1;
  for (char& c : name) {
    if (c == '.') c = '_';
  }
  return std::string("/org/freedesktop/portal/desktop/") + kind + "/" + name + "/" + token;
}

void Respond(const char* sender, const std::string& path, guint answer, GVariant* details) {
  g_dbus_connection_emit_signal(bus, sender, path.c_str(), "org.freedesktop.portal.Request", "Response",
                                g_variant_new("(u@a{sv})", answer, details), nullptr);
}

/** Somebody else on the bus says that the user declined. */
void Forge(const char* sender, const std::string& path) {
  const char* address = g_getenv("DBUS_SESSION_BUS_ADDRESS");
  const auto flags = static_cast<GDBusConnectionFlags>(G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT |
                                                       G_DBUS_CONNECTION_FLAGS_MESSAGE_BUS_CONNECTION);
  GDBusConnection* stranger = g_dbus_connection_new_for_address_sync(address, flags, nullptr, nullptr, nullptr);
  g_dbus_connection_emit_signal(stranger, sender, path.c_str(), "org.freedesktop.portal.Request", "Response",
                                g_variant_new("(u@a{sv})", 1u, g_variant_new("a{sv}", nullptr)), nullptr);
  g_dbus_connection_close_sync(stranger, nullptr, nullptr);
  g_object_unref(stranger);
}

int ConnectPipeWire() {
  const int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  std::strncpy(address.sun_path, socket_path.c_str(), sizeof(address.sun_path) - 1);
  if (connect(fd, reinterpret_cast<sockaddr*>(&address), sizeof(address)) != 0) std::perror("connect");
  return fd;
}

GVariant* Streams() {
  GVariantBuilder details;
  g_variant_builder_init(&details, G_VARIANT_TYPE("a{sv}"));
  g_variant_builder_add(&details, "{sv}", "size", g_variant_new("(ii)", 320, 240));
  g_variant_builder_add(&details, "{sv}", "source_type", g_variant_new_uint32(1));
  GVariantBuilder streams;
  g_variant_builder_init(&streams, G_VARIANT_TYPE("a(ua{sv})"));
  g_variant_builder_add(&streams, "(ua{sv})", node, &details);
  GVariantBuilder results;
  g_variant_builder_init(&results, G_VARIANT_TYPE("a{sv}"));
  g_variant_builder_add(&results, "{sv}", "streams", g_variant_builder_end(&streams));
  return g_variant_builder_end(&results);
}

void Asked(GDBusConnection*, const char* sender, const char*, const char*, const char* method, GVariant* arguments,
           GDBusMethodInvocation* invocation, gpointer) {
  const std::string name = method;
  const gsize count = g_variant_n_children(arguments);
  GVariant* options = count == 0 ? nullptr : g_variant_get_child_value(arguments, count - 1);
  if (name == "Close") {
    Say("closed");
    g_dbus_method_invocation_return_value(invocation, nullptr);
  } else if (name == "OpenPipeWireRemote") {
    Say("opened");
    GUnixFDList* list = g_unix_fd_list_new();
    const int fd = ConnectPipeWire();
    g_unix_fd_list_append(list, fd, nullptr);
    close(fd);
    g_dbus_method_invocation_return_value_with_unix_fd_list(invocation, g_variant_new("(h)", 0), list);
    g_object_unref(list);
  } else {
    const std::string path = Path("request", sender, options, "handle_token");
    GVariant* details = g_variant_new("a{sv}", nullptr);
    guint answer = 0;
    if (name == "CreateSession") {
      client = sender;
      session = Path("session", sender, options, "session_handle_token");
      static const GDBusInterfaceVTable table = {Asked, nullptr, nullptr, {nullptr}};
      g_dbus_connection_register_object(bus, session.c_str(), info->interfaces[1], &table, nullptr, nullptr, nullptr);
      GVariantBuilder results;
      g_variant_builder_init(&results, G_VARIANT_TYPE("a{sv}"));
      g_variant_builder_add(&results, "{sv}", "session_handle", g_variant_new_string(session.c_str()));
      g_variant_unref(g_variant_ref_sink(details));
      details = g_variant_builder_end(&results);
    } else if (name == "SelectSources") {
      guint types = 0;
      guint cursor = 0;
      g_variant_lookup(options, "types", "u", &types);
      g_variant_lookup(options, "cursor_mode", "u", &cursor);
      Say("types " + std::to_string(types) + " cursor " + std::to_string(cursor));
    } else {
      Say("start");
      Forge(sender, path);
      answer = gives ? 0 : 1;
      if (gives) {
        g_variant_unref(g_variant_ref_sink(details));
        details = Streams();
      }
    }
    // The answer may be there before the method has returned.
    if (name == "SelectSources") Respond(sender, path, answer, details);
    g_dbus_method_invocation_return_value(invocation, g_variant_new("(o)", path.c_str()));
    if (name != "SelectSources") Respond(sender, path, answer, details);
  }
  if (options != nullptr) g_variant_unref(options);
}

GVariant* Property(GDBusConnection*, const char*, const char*, const char*, const char* name, GError**, gpointer) {
  const bool version = std::strcmp(name, "version") == 0;
  return g_variant_new_uint32(version ? 4 : 3);
}

gboolean EndSharing(gpointer) {
  g_dbus_connection_emit_signal(bus, client.c_str(), session.c_str(), "org.freedesktop.portal.Session", "Closed",
                                g_variant_new("(@a{sv})", g_variant_new("a{sv}", nullptr)), nullptr);
  return G_SOURCE_CONTINUE;
}

void Ready(GDBusConnection*, const char*, gpointer) { Say("ready"); }

void Connected(GDBusConnection* connection, const char*, gpointer) {
  bus = connection;
  static const GDBusInterfaceVTable table = {Asked, Property, nullptr, {nullptr}};
  g_dbus_connection_register_object(connection, "/org/freedesktop/portal/desktop", info->interfaces[0], &table, nullptr,
                                    nullptr, nullptr);
}

}  // namespace

int main(int, char** words) {
  node = static_cast<guint>(std::atoi(words[1]));
  socket_path = words[2];
  gives = std::string(words[3]) == "give";
  info = g_dbus_node_info_new_for_xml(kInterfaces, nullptr);
  loop = g_main_loop_new(nullptr, FALSE);
  g_unix_signal_add(SIGUSR1, EndSharing, nullptr);
  g_bus_own_name(G_BUS_TYPE_SESSION, "org.freedesktop.portal.Desktop", G_BUS_NAME_OWNER_FLAGS_NONE, Connected, Ready,
                 nullptr, nullptr, nullptr);
  g_main_loop_run(loop);
}
