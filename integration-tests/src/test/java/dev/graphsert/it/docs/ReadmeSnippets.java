package dev.graphsert.it.docs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fenced blocks of the README. */
final class ReadmeSnippets {

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)$\n(.*?)^```$");
  private static final Pattern TYPE =
      Pattern.compile("(?m)^public (?:final )?(?:class|record|enum|interface) (\\w+)");

  private final String text;

  ReadmeSnippets() throws IOException {
    text = Files.readString(Path.of("..", "README.md"), StandardCharsets.UTF_8);
  }

  List<String> blocks(String language) {
    return BLOCK
        .matcher(text)
        .results()
        .filter(block -> block.group(1).equals(language))
        .map(block -> block.group(2))
        .toList();
  }

  /** Java sources by file name: blocks that are files as they are, statements inside a method. */
  Map<String, String> javaFiles() {
    Map<String, String> files = new LinkedHashMap<>();
    for (String block : blocks("java")) {
      Matcher type = TYPE.matcher(block);
      if (type.find()) {
        files.put(type.group(1) + ".java", block);
      } else {
        String name = "Snippet" + files.size();
        files.put(name + ".java", methodAround(name, block));
      }
    }
    return files;
  }

  private static String methodAround(String name, String statements) {
    return """
        package demo;

        import dev.graphsert.*;
        import java.sql.*;
        import java.time.*;
        import java.util.*;
        import javax.sql.*;

        class %s {
          void run(
              DataSource dataSource,
              Graphsert graphsert,
              Connection connection,
              List<Annotation> annotations)
              throws Exception {
        %s
          }
        }
        """
        .formatted(name, statements);
  }
}
