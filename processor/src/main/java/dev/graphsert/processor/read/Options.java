package dev.graphsert.processor.read;

import dev.graphsert.processor.problem.Message;
import dev.graphsert.processor.problem.Problems;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** What a build says to the processor, each as {@code -Aname=value}. */
final class Options {

  /** Which classes are entities: {@code annotated}, or {@code jpa}: every entity of JPA too. */
  private static final String ENTITIES = "graphsert.entities";

  /** The naming of entities that do not name one: a constant of {@code Naming}. */
  private static final String NAMING = "graphsert.naming";

  /** How sequences of JPA are drawn from in blocks: {@code pooled} or {@code pooled-lo}. */
  private static final String POOLED = "graphsert.pooled";

  /** The converters that apply without being named, as class names with commas between. */
  private static final String CONVERTERS = "graphsert.converters";

  /** What becomes of JPA's large objects: {@code refused}, or {@code value}: stored as they are. */
  private static final String LOBS = "graphsert.lobs";

  static final Set<String> NAMES = Set.of(ENTITIES, NAMING, POOLED, CONVERTERS, LOBS);

  private final Map<String, String> values;

  private Options(Map<String, String> values) {
    this.values = values;
  }

  static Options of(Map<String, String> values) {
    return new Options(values);
  }

  boolean everyJpaEntity() {
    return "jpa".equals(values.get(ENTITIES));
  }

  Optional<String> naming() {
    return Optional.ofNullable(values.get(NAMING));
  }

  /** The rule by which Hibernate is set to draw ids. */
  String pooledRule() {
    return "pooled-lo".equals(values.get(POOLED)) ? "POOLED_LO" : "POOLED";
  }

  /** Whether a large object is stored in the column itself. */
  boolean lobsAreValues() {
    return "value".equals(values.get(LOBS));
  }

  List<String> converters() {
    return Stream.of(values.getOrDefault(CONVERTERS, "").split(",", -1))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /** Reports options that mean nothing. */
  static final class Check {

    private final Options options;
    private final Problems problems;

    Check(Options options, Problems problems) {
      this.options = options;
      this.problems = problems;
    }

    void at(TypeElement entity) {
      check(entity, ENTITIES, "jpa or annotated", "jpa", "annotated");
      check(entity, LOBS, "refused or value", "refused", "value");
      check(entity, POOLED, "pooled or pooled-lo", "pooled", "pooled-lo");
      Optional<String> naming = options.naming();
      if (naming.isPresent() && NamingRules.named(naming.get()).isEmpty()) {
        report(entity, NAMING, naming.get(), "GRAPHSERT, JPA, HIBERNATE or SPRING");
      }
    }

    private void check(TypeElement entity, String name, String mend, String... allowed) {
      String value = options.values.get(name);
      if (value != null && !List.of(allowed).contains(value)) {
        report(entity, name, value, mend);
      }
    }

    private void report(TypeElement entity, String name, String value, String mend) {
      problems.add(Message.OPTION_NOT_VALID, entity, entity, name, value, mend);
    }
  }
}
