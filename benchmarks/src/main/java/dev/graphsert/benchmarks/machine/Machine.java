package dev.graphsert.benchmarks.machine;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A machine and the JVM on it.
 *
 * @param system the operating system
 * @param processor the processors' name
 * @param processors how many processors the JVM sees
 * @param memoryMebibytes how much memory the machine has
 * @param jdk the JDK and its virtual machine
 */
public record Machine(
    String system, String processor, int processors, long memoryMebibytes, String jdk) {

  private static final long MEBIBYTE = 1 << 20;

  /** The one on which this runs. */
  public static Machine here() {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return new Machine(
        System.getProperty("os.name")
            + " "
            + System.getProperty("os.version")
            + " "
            + System.getProperty("os.arch"),
        processorName(),
        system.getAvailableProcessors(),
        system.getTotalMemorySize() / MEBIBYTE,
        System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
  }

  /** As Linux tells it. */
  private static String processorName() {
    try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.replaceFirst(".*: ", ""))
          .findFirst()
          .orElse("unknown processor");
    } catch (IOException | UncheckedIOException unknown) {
      return "unknown processor";
    }
  }

  /** The machine without the JVM, in a line. */
  public String hardware() {
    return String.format(
        Locale.ROOT,
        "%s, %d processors (%s), %.0f GiB",
        system,
        processors,
        processor,
        memoryMebibytes / 1024.0);
  }
}
