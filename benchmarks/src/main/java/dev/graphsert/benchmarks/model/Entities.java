package dev.graphsert.benchmarks.model;

import java.util.ArrayList;
import java.util.List;

/** The entities that JPA's providers store. */
public final class Entities {

  /** Their classes, and those that they extend. */
  public static final List<Class<?>> ALL = all();

  private Entities() {}

  private static List<Class<?>> all() {
    List<Class<?>> all =
        new ArrayList<>(
            List.of(
                FlatRow.class,
                DnaSequence.class,
                Annotation.class,
                Customer.class,
                WideRow.class,
                Party.class,
                Company.class,
                Person.class,
                Node.class));
    all.addAll(ChainTypes.CLASSES);
    all.addAll(StarTypes.CLASSES);
    return List.copyOf(all);
  }
}
