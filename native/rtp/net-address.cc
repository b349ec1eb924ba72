// Conversions from and to GIO's addresses.
#include "net-address.h"

#include <gio/gio.h>
#include <gst/net/gstnetaddressmeta.h>

#include <algorithm>
#include <cstring>

namespace costream {

namespace {

NetAddress ToBytes(GInetAddress* inet) noexcept {
  NetAddress address{};
  const gsize size = g_inet_address_get_native_size(inet);
  if (size == 4) address[10] = address[11] = 0xff;
  const gsize length = std::min<gsize>(size, address.size());
  std::memcpy(&address[address.size() - length], g_inet_address_to_bytes(inet), length);
  return address;
}

}  // namespace

std::optional<NetAddress> ParseNetAddress(const char* text) noexcept {
  // The zone of a link-local address (fe80::1%eth0) names our own interface, not the peer.
  const Text bare(g_strndup(text, std::strcspn(text, "%")));
  const auto inet = Object<GInetAddress>::Adopt(g_inet_address_new_from_string(bare.get()));
  if (!inet) return std::nullopt;
  return ToBytes(inet.get());
}

Text NetAddressText(const NetAddress& address) noexcept {
  constexpr NetAddress kMapped{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
  const bool v4 = std::equal(kMapped.begin(), kMapped.begin() + 12, address.begin());
  const auto inet = Object<GInetAddress>::Adopt(
      v4 ? g_inet_address_new_from_bytes(&address[12], G_SOCKET_FAMILY_IPV4)
         : g_inet_address_new_from_bytes(address.data(), G_SOCKET_FAMILY_IPV6));
  return Text(g_inet_address_to_string(inet.get()));
}

std::optional<NetOrigin> OriginOf(GstBuffer* buffer) noexcept {
  const auto* meta = gst_buffer_get_net_address_meta(buffer);
  if (!meta || !G_IS_INET_SOCKET_ADDRESS(meta->addr)) return std::nullopt;
  auto* address = G_INET_SOCKET_ADDRESS(meta->addr);
  return NetOrigin{ToBytes(g_inet_socket_address_get_address(address)), g_inet_socket_address_get_port(address)};
}

}  // namespace costream
