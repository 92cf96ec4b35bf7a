package dev.graphsert.internal.catalog;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One row of the catalog query.
 *
 * @param kind what it tells of
 * @param place the place of the table or sequence among those that were asked for, from 0
 * @param details what it tells, as {@link CatalogSql} lists it
 */
record Fact(String kind, int place, List<@Nullable String> details) {

  String text(int detail) {
    return Objects.requireNonNull(details.get(detail));
  }

  List<String> textsFrom(int detail) {
    return details.subList(detail, details.size()).stream().map(Objects::requireNonNull).toList();
  }

  boolean flag(int detail) {
    return Boolean.parseBoolean(details.get(detail));
  }

  /** A number; 0 if it is NULL, which identifies nothing. */
  long number(int detail) {
    String text = details.get(detail);
    return text == null ? 0 : Long.parseLong(text);
  }
}
