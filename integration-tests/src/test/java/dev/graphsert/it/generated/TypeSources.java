package dev.graphsert.it.generated;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The tables of some types, and the Java that an application would have for them. */
record TypeSources(Shape shape, int types) {

  static final String GRAPH = "made.Graph";

  String ddl() {
    return IntStream.range(0, types).mapToObj(this::table).collect(Collectors.joining());
  }

  /** The sources by the names of their files. */
  Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    for (int type = 0; type < types; type++) {
      files.put("T" + type + ".java", entity(type));
    }
    files.put("Graph.java", graph());
    return files;
  }

  private String table(int type) {
    String reference =
        type == 0 ? "" : ", parent_id bigint not null references t" + shape.parentOf(type);
    return "create table t" + type + " (id bigserial primary key, name text" + reference + ");\n";
  }

  private String entity(int type) {
    String reference = type == 0 ? "" : "T" + shape.parentOf(type) + " parent;";
    return """
        package made;

        @dev.graphsert.BatchEntity
        class T%d {
          Long id;
          String name = "t";
          %s
        }
        """
        .formatted(type, reference);
  }

  /** A class that makes so many rows of each type. */
  private String graph() {
    StringBuilder rows = new StringBuilder();
    for (int type = 0; type < types; type++) {
      rows.append("      T%1$d t%1$d = new T%1$d();\n".formatted(type));
      if (type > 0) {
        rows.append("      t%d.parent = t%d;\n".formatted(type, shape.parentOf(type)));
      }
      rows.append("      all.add(t%d);\n".formatted(type));
    }
    return """
        package made;

        import java.util.ArrayList;
        import java.util.List;
        import java.util.function.IntFunction;

        public class Graph implements IntFunction<List<Object>> {
          @Override
          public List<Object> apply(int rows) {
            List<Object> all = new ArrayList<>();
            for (int i = 0; i < rows; i++) {
        %s    }
            return all;
          }
        }
        """
        .formatted(rows);
  }
}
