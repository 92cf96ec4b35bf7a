package dev.graphsert.benchmarks.workload;

import java.util.ArrayList;
import java.util.List;

/** All workloads by name. */
public final class Workloads {

  private static final List<Workload<?>> MAIN =
      List.of(
          new GraphWorkload(1_000, 6),
          new GraphWorkload(100, 1),
          new FlatWorkload(100_000, 20),
          new ChainWorkload(25));

  private static final int[] FLAT_SIZES = {1, 10, 100, 1_000, 3_000, 10_000, 30_000, 100_000};
  private static final int[] FLAT_BYTES = {20, 200, 2_000};

  /** More takes minutes and tells nothing new. */
  private static final long MAX_SWEEP_BYTES = 100_000_000;

  private static final int[] GRAPH_SIZES = {5, 50, 500, 2_500, 10_000};
  private static final int[] WIDE_GRAPH_SIZES = {2, 15, 150, 700, 2_850};

  private Workloads() {}

  /** Those that stand for what applications do. */
  public static List<Workload<?>> main() {
    return MAIN;
  }

  /**
   * Finds workloads by what the command line says.
   *
   * @param name {@code main}, {@code sweep-flat}, {@code sweep-graph}, {@code flat-<rows>x<bytes>},
   *     {@code graph-<sequences>x<annotations each>} or {@code chain-40x<rows of each type>}
   * @throws IllegalArgumentException if it is none of these
   */
  public static List<Workload<?>> named(String name) {
    return switch (name) {
      case "main" -> MAIN;
      case "sweep-flat" -> flatSweep();
      case "sweep-graph" -> graphSweep();
      default -> List.of(single(name));
    };
  }

  /** Rows of one table. */
  public static Workload<FlatRows> flat(int rows, int bytesPerRow) {
    return new FlatWorkload(rows, bytesPerRow);
  }

  private static Workload<?> single(String name) {
    String[] parts = name.split("[-x]", -1);
    if (parts.length != 3) {
      throw unknown(name);
    }
    try {
      int first = Integer.parseInt(parts[1]);
      int second = Integer.parseInt(parts[2]);
      return switch (parts[0]) {
        case "flat" -> new FlatWorkload(first, second);
        case "graph" -> new GraphWorkload(first, second);
        case "chain" -> new ChainWorkload(second);
        default -> throw unknown(name);
      };
    } catch (NumberFormatException notANumber) {
      throw unknown(name);
    }
  }

  private static IllegalArgumentException unknown(String name) {
    return new IllegalArgumentException(
        "there is no workload "
            + name
            + "; take main, sweep-flat, sweep-graph, flat-1000x20,"
            + " graph-100x6 or chain-40x25, the numbers as you like");
  }

  private static List<Workload<?>> flatSweep() {
    List<Workload<?>> sweep = new ArrayList<>();
    for (int bytes : FLAT_BYTES) {
      for (int rows : FLAT_SIZES) {
        if ((long) rows * bytes <= MAX_SWEEP_BYTES) {
          sweep.add(new FlatWorkload(rows, bytes));
        }
      }
    }
    return sweep;
  }

  private static List<Workload<?>> graphSweep() {
    List<Workload<?>> sweep = new ArrayList<>();
    for (int sequences : GRAPH_SIZES) {
      sweep.add(new GraphWorkload(sequences, 1));
    }
    for (int sequences : WIDE_GRAPH_SIZES) {
      sweep.add(new GraphWorkload(sequences, 6));
    }
    return sweep;
  }
}
