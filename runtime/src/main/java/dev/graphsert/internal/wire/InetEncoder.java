package dev.graphsert.internal.wire;

import java.net.Inet6Address;
import java.net.InetAddress;

/** {@code inet} and {@code cidr}: the address of one host. */
final class InetEncoder extends ValueEncoder {

  static final InetEncoder INET = new InetEncoder(0);
  static final InetEncoder CIDR = new InetEncoder(1);

  private static final int FAMILY_4 = 2;
  private static final int FAMILY_6 = 3;
  private static final int HEADER_BYTES = 4;

  private final int isCidr;

  private InetEncoder(int isCidr) {
    this.isCidr = isCidr;
  }

  @Override
  public void putObject(Object value, BinaryBuffer out) {
    byte[] address = checked(value).getAddress();
    out.putInt(HEADER_BYTES + address.length);
    out.putByte(value instanceof Inet6Address ? FAMILY_6 : FAMILY_4);
    out.putByte(address.length * Byte.SIZE);
    out.putByte(isCidr);
    out.putByte(address.length);
    out.putBytes(address);
  }

  @Override
  public String textOf(Object value) {
    return checked(value).getHostAddress();
  }

  private static InetAddress checked(Object value) {
    if (value instanceof Inet6Address address
        && (address.getScopeId() != 0 || address.getScopedInterface() != null)) {
      throw new IllegalArgumentException("its address has a scope, which PostgreSQL cannot store.");
    }
    return (InetAddress) value;
  }
}
