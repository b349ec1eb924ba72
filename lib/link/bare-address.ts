/** Addresses as they are compared: without the zone of a link-local one, which only one of the two may carry. */
export function bareAddress(address = ''): string {
  return address.replace(/%.*$/, '').toLowerCase();
}
