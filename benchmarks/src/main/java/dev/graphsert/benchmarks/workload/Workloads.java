package dev.graphsert.benchmarks.workload;

import dev.graphsert.benchmarks.database.Schema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** All workloads by name. */
public final class Workloads {

  /** What the command line takes, with numbers for examples. */
  public static final String NAMES =
      "main, readme, all, sweep-flat, sweep-graph, sweep-sizes, sweep-small, seed-1000, flat-1000x20,"
          + " graph-100x6, chain-10x100, chain-40x25, star-10x100, wide-1000, joined-1000";

  private static final List<Workload<?>> README = List.of(new GraphWorkload(1_000, 6));

  private static final List<Workload<?>> MAIN =
      List.of(
          README.get(0),
          new GraphWorkload(100, 1),
          new SeedWorkload(1_000),
          new FlatWorkload(100_000, 20),
          new ChainWorkload(25));

  private static final List<Workload<?>> MORE =
      List.of(
          new GraphWorkload(1_000, 100),
          new SeedWorkload(100_000),
          NodesWorkload.chain(100),
          NodesWorkload.star(100),
          new WideWorkload(1_000),
          new PartyWorkload(1_000));

  private static final int[] SIZES = {1, 10, 100, 1_000, 10_000, 100_000};
  private static final int[] FLAT_SIZES = {1, 10, 100, 1_000, 3_000, 10_000, 30_000, 100_000};
  private static final int[] FLAT_BYTES = {20, 200, 2_000};

  /** More takes minutes and tells nothing new. */
  private static final long MAX_SWEEP_BYTES = 100_000_000;

  private static final int[] GRAPH_SIZES = {5, 50, 500, 2_500, 10_000};
  private static final int[] WIDE_GRAPH_SIZES = {2, 15, 150, 700, 2_850};

  private Workloads() {}

  /** The names of those that are shown each by itself; others are points of a sweep. */
  public static Set<String> inDetail() {
    return all().stream().map(Workload::name).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static List<Workload<?>> all() {
    List<Workload<?>> all = new ArrayList<>(MAIN);
    all.addAll(MORE);
    return all;
  }

  /**
   * Finds workloads by what the command line says.
   *
   * @param name one of {@link #NAMES}
   * @throws IllegalArgumentException if it is none of these
   */
  public static List<Workload<?>> named(String name) {
    return switch (name) {
      case "main" -> MAIN;
      case "readme" -> README;
      case "all" -> all();
      case "sweep-sizes" -> sizes(100_000);
      case "sweep-small" -> sizes(1_000);
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
    String[] parts = name.split("-|(?<=\\d)x", -1);
    try {
      return switch (parts[0]) {
        case "seed" -> new SeedWorkload(number(parts, 1, 2));
        case "wide" -> new WideWorkload(number(parts, 1, 2));
        case "joined" -> new PartyWorkload(number(parts, 1, 2));
        case "flat" -> new FlatWorkload(number(parts, 1, 3), number(parts, 2, 3));
        case "graph" -> new GraphWorkload(number(parts, 1, 3), number(parts, 2, 3));
        case "star" -> NodesWorkload.star(number(parts, 2, 3));
        case "chain" ->
            number(parts, 1, 3) == Schema.LINKS
                ? new ChainWorkload(number(parts, 2, 3))
                : NodesWorkload.chain(number(parts, 2, 3));
        default -> throw unknown(name);
      };
    } catch (NumberFormatException notANumber) {
      throw unknown(name);
    }
  }

  private static int number(String[] parts, int place, int count) {
    if (parts.length != count) {
      throw new NumberFormatException(String.join("-", parts));
    }
    return Integer.parseInt(parts[place]);
  }

  private static IllegalArgumentException unknown(String name) {
    return new IllegalArgumentException(
        "there is no workload " + name + "; take " + NAMES + ", the numbers as you like");
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

  private static List<Workload<?>> sizes(int most) {
    List<Workload<?>> sweep = new ArrayList<>();
    for (int rows : SIZES) {
      if (rows <= most) {
        sweep.add(new FlatWorkload(rows, 20));
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
