package dev.graphsert.internal.catalog;

import java.util.List;
import java.util.Map;

/**
 * A table as the database describes it.
 *
 * @param oid its identifier
 * @param columns its columns by name, in their order
 * @param traits what happens around its rows
 * @param keys the foreign keys that it has
 * @param constraints the columns of its constraints, by their names
 */
record TableInfo(
    long oid,
    Map<String, ColumnInfo> columns,
    TableTraits traits,
    List<BoundKey> keys,
    Map<String, List<String>> constraints) {}
