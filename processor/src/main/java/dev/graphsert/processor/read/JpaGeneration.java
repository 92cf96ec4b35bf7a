package dev.graphsert.processor.read;

import dev.graphsert.processor.model.IdModel;
import dev.graphsert.processor.model.IdModel.Blocks;
import dev.graphsert.processor.model.IdModel.Generation;
import dev.graphsert.processor.model.ValueKind;
import dev.graphsert.processor.problem.Message;
import dev.graphsert.processor.problem.Problems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Reads where unset ids come from, as Hibernate understands JPA on PostgreSQL. */
final class JpaGeneration {

  private static final String GENERATED_VALUE = "GeneratedValue";
  private static final String UUID_GENERATOR = "UuidGenerator";
  private static final int DEFAULT_ALLOCATION_SIZE = 50;
  private static final String MEND =
      "Generate by IDENTITY, SEQUENCE or UUID, name an IdGenerator in @BatchEntity(idGenerator), or"
          + " leave @GeneratedValue away and set ids yourself.";

  private final Compiler compiler;
  private final Problems problems;
  private final NamingRules names;
  private final JpaHierarchy hierarchy;
  private final JpaTable table;

  JpaGeneration(Compiler compiler, Problems problems, NamingRules names, JpaHierarchy hierarchy) {
    this.compiler = compiler;
    this.problems = problems;
    this.names = names;
    this.hierarchy = hierarchy;
    this.table = new JpaTable(hierarchy.root(), names);
  }

  /** Whether a part of a key is generated. */
  static boolean isGenerated(Member part) {
    return Jpa.hasHibernate(part.origin(), UUID_GENERATOR)
        || Jpa.has(part.origin(), GENERATED_VALUE);
  }

  Generation read(Member id, ValueKind kind) {
    Generation generation = generation(id, kind);
    boolean text = kind == ValueKind.STRING || kind == ValueKind.UUID;
    if (generation instanceof IdModel.Sequence && !kind.takesSequence()) {
      mismatch(id, "a sequence", "numbers", text ? "GenerationType.UUID" : "no @GeneratedValue");
    }
    if (generation instanceof IdModel.ColumnSequence && hierarchy.isTablePerClass()) {
      refused(id, "Each class has a table of its own, with a sequence of its own");
    }
    if (generation instanceof IdModel.ClientUuid && !text) {
      mismatch(id, "UUID", "UUIDs", "GenerationType.SEQUENCE or IDENTITY");
    }
    return generation;
  }

  private void mismatch(Member id, String by, String makes, String mend) {
    problems.add(
        Message.GENERATION_MISMATCH, id.origin(), id.described(), id.typeName(), by, makes, mend);
  }

  private Generation generation(Member id, ValueKind kind) {
    if (Jpa.hasHibernate(id.origin(), UUID_GENERATOR)) {
      return new IdModel.ClientUuid();
    }
    Optional<AnnotationMirror> generated = Jpa.find(id.origin(), GENERATED_VALUE);
    if (generated.isEmpty()) {
      return new IdModel.Assigned();
    }
    String generator = Jpa.text(generated.get(), "generator").orElse("");
    String strategy = Jpa.constant(generated.get(), "strategy").orElse("AUTO");
    return switch (strategy) {
      case "IDENTITY" -> new IdModel.ColumnSequence(Optional.empty());
      case "UUID" -> new IdModel.ClientUuid();
      case "SEQUENCE" -> sequence(id, generator);
      case "AUTO" -> generator.isEmpty() ? ofType(id, kind) : sequence(id, generator);
      default -> refused(id, "Ids from a table of counters are not supported");
    };
  }

  /** Without a name Hibernate takes a generator that is declared nearby, or goes by the type. */
  private Generation ofType(Member id, ValueKind kind) {
    if (declared(id, "").isPresent()) {
      return sequence(id, "");
    }
    if (places(id).anyMatch(JpaGeneration::hasOtherGenerator)) {
      return refused(id, "The generator that is declared for it is no @SequenceGenerator");
    }
    return kind == ValueKind.STRING || kind == ValueKind.UUID
        ? new IdModel.ClientUuid()
        : sequence(id, "");
  }

  private static boolean hasOtherGenerator(Element place) {
    return !Jpa.all(place, "TableGenerator", "TableGenerators").isEmpty()
        || Stream.of("GenericGenerator", "GenericGenerators")
            .anyMatch(name -> Jpa.hasHibernate(place, name));
  }

  private Optional<AnnotationMirror> declared(Member id, String generator) {
    return places(id)
        .flatMap(place -> Jpa.all(place, "SequenceGenerator", "SequenceGenerators").stream())
        .filter(
            annotation ->
                generator.isEmpty() || Jpa.text(annotation, "name").orElse("").equals(generator))
        .findFirst();
  }

  private Generation sequence(Member id, String generator) {
    Optional<AnnotationMirror> found = declared(id, generator);
    if (found.isEmpty() && !generator.isEmpty()) {
      return refused(
          id,
          "Its generator \""
              + generator
              + "\" is no @SequenceGenerator on the member, its class, a superclass or the"
              + " package");
    }
    int size =
        found
            .map(annotation -> Jpa.number(annotation, "allocationSize", DEFAULT_ALLOCATION_SIZE))
            .orElse(DEFAULT_ALLOCATION_SIZE);
    return new IdModel.NamedSequence(
        found.flatMap(annotation -> Jpa.text(annotation, "schema")).map(names::explicit).orElse(""),
        found
            .flatMap(
                annotation ->
                    Jpa.text(annotation, "sequenceName").or(() -> Jpa.text(annotation, "name")))
            .map(names::explicit)
            .orElseGet(table::defaultSequence),
        size > 1
            ? Optional.of(new Blocks(size, compiler.options().pooledRule()))
            : Optional.empty());
  }

  /** Where a generator may be declared, the nearest first. */
  private Stream<Element> places(Member id) {
    List<TypeElement> classes = new ArrayList<>(compiler.lineage(hierarchy.root()));
    Collections.reverse(classes);
    return Stream.concat(
        Stream.concat(Stream.of(id.origin()), classes.stream()),
        classes.stream().map(compiler::packageOf));
  }

  private Generation refused(Member id, String reason) {
    problems.add(Message.NOT_SUPPORTED, id.origin(), id.described(), GENERATED_VALUE, reason, MEND);
    return new IdModel.Assigned();
  }
}
