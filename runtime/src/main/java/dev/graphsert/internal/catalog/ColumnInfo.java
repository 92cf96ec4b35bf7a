package dev.graphsert.internal.catalog;

import dev.graphsert.internal.wire.ServerType;
import org.jspecify.annotations.Nullable;

/**
 * A column as the database describes it.
 *
 * @param name the column
 * @param type its type, or the type under its domains
 * @param required whether it takes no NULL and has no default
 * @param identityAlways whether it is an identity column that refuses values by default
 * @param generated whether the server computes it from other columns
 * @param sequence the sequence behind its default, or {@code null}
 */
record ColumnInfo(
    String name,
    ServerType type,
    boolean required,
    boolean identityAlways,
    boolean generated,
    @Nullable BoundSequence sequence) {}
