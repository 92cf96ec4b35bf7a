package dev.graphsert.example.cli;

import dev.graphsert.example.DnaApp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The application in a process of its own, with all that it and its libraries print. */
record DnaProcess(int exitCode, List<String> out, List<String> err) {

  static DnaProcess run(String... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(DnaApp.class.getName());
    command.addAll(List.of(args));
    Path out = Files.createTempFile("dna", ".out");
    Path err = Files.createTempFile("dna", ".err");
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
        throw new AssertionError("still running: " + command);
      }
      return new DnaProcess(process.exitValue(), Files.readAllLines(out), Files.readAllLines(err));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }
}
