package dev.graphsert.internal.catalog;

import dev.graphsert.internal.wire.ServerType;
import dev.graphsert.internal.wire.ServerType.Kind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The types that one catalog query found, with what is under domains, arrays and ranges. */
final class TypeFacts {

  private static final String DOMAIN = "d";

  private final Map<Long, Fact> byOid = new HashMap<>();
  private final Map<Long, ServerType> known = new HashMap<>();

  void add(Fact type) {
    byOid.put(type.number(0), type);
  }

  /** The type of a column: for a domain, the type under all domains. */
  ServerType baseOf(long oid) {
    Fact type = fact(oid);
    return type.text(4).equals(DOMAIN) ? baseOf(type.number(6)) : of(oid);
  }

  /** Whether a domain takes no NULL, or one under it. */
  boolean isNotNull(long oid) {
    Fact type = fact(oid);
    return type.text(4).equals(DOMAIN) && (type.flag(7) || isNotNull(type.number(6)));
  }

  /** Whether a domain has a default, or one under it. */
  boolean hasDefault(long oid) {
    Fact type = fact(oid);
    return type.text(4).equals(DOMAIN) && (type.flag(8) || hasDefault(type.number(6)));
  }

  private ServerType of(long oid) {
    ServerType type = known.get(oid);
    if (type == null) {
      type = make(fact(oid));
      known.put(oid, type);
    }
    return type;
  }

  private ServerType make(Fact type) {
    Kind kind = kindOf(type.text(4), type.text(5));
    return new ServerType(
        (int) type.number(0),
        (int) type.number(1),
        type.text(2),
        type.text(3),
        kind,
        type.text(5).equals("S"),
        oids(type.text(9)),
        partOf(type, kind),
        (int) type.number(6));
  }

  private @Nullable ServerType partOf(Fact type, Kind kind) {
    return switch (kind) {
      case ARRAY, RANGE, MULTIRANGE -> baseOf(type.number(6));
      default -> null;
    };
  }

  private static Kind kindOf(String typtype, String category) {
    return switch (typtype) {
      case "e" -> Kind.ENUM;
      case "r" -> Kind.RANGE;
      case "m" -> Kind.MULTIRANGE;
      case "c" -> Kind.COMPOSITE;
      default -> category.equals("A") ? Kind.ARRAY : Kind.BASE;
    };
  }

  private static Set<Integer> oids(String list) {
    return Arrays.stream(list.split(" "))
        .filter(oid -> !oid.isEmpty())
        .map(oid -> (int) Long.parseLong(oid))
        .collect(Collectors.toUnmodifiableSet());
  }

  private Fact fact(long oid) {
    Fact type = byOid.get(oid);
    if (type == null) {
      throw new IllegalStateException("the catalog query did not tell of type " + oid);
    }
    return type;
  }
}
