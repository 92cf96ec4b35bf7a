package dev.graphsert.it.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.InsertReport;
import dev.graphsert.it.database.TestSchema;
import dev.graphsert.it.packaging.Jars;
import dev.graphsert.it.packaging.Javac;
import jakarta.persistence.Entity;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Compiles every Java snippet of the README, and runs its first example on its own tables. */
class ReadmeTest {

  @RegisterExtension final TestSchema schema = TestSchema.with("");

  @TempDir Path folder;

  @Test
  void everySnippetCompilesAndTheFirstExampleRuns() throws Exception {
    ReadmeSnippets readme = new ReadmeSnippets();
    Map<String, String> files = readme.javaFiles();
    assertThat(files.keySet()).contains("DnaSequence.java", "Annotation.java", "Import.java");
    compile(files);
    readme.blocks("sql").forEach(schema::execute);

    InsertReport report = runImport();

    assertThat(report.rows()).isEqualTo(3);
    assertThat(report.roundTrips()).as("with one for the catalog").isEqualTo(2);
    assertThat(
            schema.rows(
                "select a.name, position, s.name from annotation a join dna_sequence s on s.id ="
                    + " sequence_id order by a.id"))
        .containsExactly(List.of("BspQI", 12, "pUC19"), List.of("HpyCH4III", 21, "pUC19"));
  }

  private void compile(Map<String, String> files) throws IOException {
    List<Path> sources = new ArrayList<>();
    for (Map.Entry<String, String> file : files.entrySet()) {
      sources.add(Files.writeString(folder.resolve(file.getKey()), file.getValue()));
    }
    List<String> options =
        List.of(
            "-Xlint:all",
            "-Xlint:-processing", // nobody claims the annotations of JPA
            "-Werror",
            "-cp",
            System.getProperty("graphsert.jar") + File.pathSeparator + Jars.of(Entity.class),
            "--processor-path",
            System.getProperty("graphsert.processor.jar"),
            "-d",
            folder.toString());
    Javac.compile(sources, options);
  }

  private InsertReport runImport() throws Exception {
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
      return (InsertReport)
          loader
              .loadClass("demo.Import")
              .getMethod("run", DataSource.class)
              .invoke(null, schema.dataSource());
    }
  }
}
