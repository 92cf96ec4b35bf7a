package dev.graphsert.internal.catalog;

import dev.graphsert.internal.wire.ServerType;
import org.jspecify.annotations.Nullable;

/**
 * A column as the database describes it.
 *
 * @param name the column
 * @param type its type, or the type under its domains
 * @param typeOid the identifier of its type, domain or not
 * @param notNull whether it takes no NULL
 * @param hasDefault whether it has a default
 * @param identityAlways whether it is an identity column that refuses values by default
 * @param generated whether the server computes it from other columns
 * @param sequence the sequence behind its default, or {@code null}
 */
record ColumnInfo(
    String name,
    ServerType type,
    long typeOid,
    boolean notNull,
    boolean hasDefault,
    boolean identityAlways,
    boolean generated,
    @Nullable BoundSequence sequence) {

  /** Whether every row must bring a value of its own. */
  boolean isRequired() {
    return notNull && !hasDefault && !generated;
  }
}
