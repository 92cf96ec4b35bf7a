package dev.graphsert.processor.read;

import dev.graphsert.processor.model.ValueModel;
import dev.graphsert.processor.problem.Message;
import dev.graphsert.processor.problem.Problems;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Reads the column that tells the classes of a hierarchy apart, and its value for one class. */
final class JpaDiscriminator {

  private static final Set<String> MARKERS = Set.of("null", "not null");

  private final Problems problems;
  private final NamingRules names;
  private final JpaHierarchy hierarchy;

  JpaDiscriminator(Problems problems, NamingRules names, JpaHierarchy hierarchy) {
    this.problems = problems;
    this.names = names;
    this.hierarchy = hierarchy;
  }

  /** The column; as in Hibernate, only one table for all classes has it unasked. */
  Optional<ValueModel> read() {
    Optional<AnnotationMirror> column = Jpa.find(hierarchy.root(), "DiscriminatorColumn");
    boolean wanted =
        hierarchy.isSingleTable()
            ? !hierarchy.isAlone()
            : hierarchy.isJoined() && column.isPresent();
    if (!wanted || hierarchy.entity().getModifiers().contains(Modifier.ABSTRACT)) {
      return Optional.empty();
    }
    if (value().filter(MARKERS::contains).isPresent()) {
      return refused("For Hibernate it is no value: it stands for NULL, or for any other value");
    }
    String name =
        column
            .flatMap(found -> Jpa.text(found, "name"))
            .map(names::explicit)
            .orElseGet(() -> names.physical(DiscriminatorModel.DEFAULT_COLUMN));
    return switch (column.flatMap(found -> Jpa.constant(found, "discriminatorType")).orElse("")) {
      case "CHAR" -> explicitValue("CHAR").flatMap(value -> letter(name, value));
      case "INTEGER" -> explicitValue("INTEGER").flatMap(value -> number(name, value));
      default ->
          Optional.of(
              DiscriminatorModel.text(
                  hierarchy.entity(),
                  name,
                  value().orElseGet(() -> JpaTable.entityNameOf(hierarchy.entity()))));
    };
  }

  private Optional<ValueModel> letter(String column, String value) {
    if (value.length() != 1) {
      return refused("It is no single letter, and the discriminator is a CHAR");
    }
    return Optional.of(DiscriminatorModel.letter(hierarchy.entity(), column, value.charAt(0)));
  }

  private Optional<ValueModel> number(String column, String value) {
    try {
      return Optional.of(
          DiscriminatorModel.number(hierarchy.entity(), column, Integer.parseInt(value)));
    } catch (NumberFormatException notANumber) {
      return refused("It is no number, and the discriminator is an INTEGER");
    }
  }

  private Optional<String> value() {
    return Jpa.text(hierarchy.entity(), "DiscriminatorValue", "value");
  }

  private Optional<String> explicitValue(String type) {
    Optional<String> value = value();
    if (value.isEmpty()) {
      refused(
          "The class has no value of its own, which a discriminator of type " + type + " needs");
    }
    return value;
  }

  private Optional<ValueModel> refused(String reason) {
    TypeElement entity = hierarchy.entity();
    problems.add(
        Message.NOT_SUPPORTED,
        entity,
        entity.getSimpleName(),
        "DiscriminatorValue",
        reason,
        "Name a value with @DiscriminatorValue.");
    return Optional.empty();
  }
}
