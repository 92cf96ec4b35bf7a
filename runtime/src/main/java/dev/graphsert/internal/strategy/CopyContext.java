package dev.graphsert.internal.strategy;

import dev.graphsert.internal.catalog.BoundColumn;
import dev.graphsert.internal.catalog.BoundTable;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where in a {@code COPY} an error happened, as far as the server tells: {@code COPY item, line 3,
 * column name}, in the server's language. Of that, the order and the parts that are not translated
 * are relied on. A foreign key is checked at the end and has no line.
 *
 * @param row the row, from 0; -1 if it is not known
 * @param column the column; {@code null} if it is not known
 */
record CopyContext(int row, @Nullable String column) {

  private static final CopyContext UNKNOWN = new CopyContext(-1, null);
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  static CopyContext of(ServerError error, BoundTable table) {
    String where = error.where();
    return where == null
        ? UNKNOWN
        : where
            .lines()
            .filter(line -> line.contains("COPY") && line.contains(table.plainName()))
            .findFirst()
            .map(line -> ofLine(line, table))
            .orElse(UNKNOWN);
  }

  private static CopyContext ofLine(String line, BoundTable table) {
    String name = table.plainName();
    int start = line.indexOf(name);
    String rest = line.substring(start + name.length());
    Matcher number = NUMBER.matcher(rest);
    if (!number.find()) {
      return UNKNOWN;
    }
    String behind = rest.substring(number.end());
    String column =
        table.columns().stream()
            .map(BoundColumn::name)
            .filter(candidate -> behind.endsWith(" " + candidate))
            .max(Comparator.comparingInt(String::length))
            .orElse(null);
    return new CopyContext(Integer.parseInt(number.group()) - 1, column);
  }
}
