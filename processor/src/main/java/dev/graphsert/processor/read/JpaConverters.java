package dev.graphsert.processor.read;

import dev.graphsert.processor.problem.Problems;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.type.TypeMirror;

/** Reads attribute converters: one that a member names, or one that the build says is automatic. */
final class JpaConverters {

  private static final String CONVERTER = "AttributeConverter";

  private final Compiler compiler;
  private final Problems problems;
  private final ConverterReader converters;

  JpaConverters(Compiler compiler, Problems problems, Visibility visibility) {
    this.compiler = compiler;
    this.problems = problems;
    this.converters =
        new ConverterReader(
            compiler,
            visibility,
            Jpa.PACKAGES.stream().map(from -> from + "." + CONVERTER).toList(),
            "convertToDatabaseColumn",
            this::refuse);
  }

  Optional<Storage> of(Member value, AnnotationMirror convert) {
    Optional<TypeMirror> converter =
        Jpa.type(convert, "converter")
            .filter(type -> !Compiler.elementOf(type).getSimpleName().contentEquals(CONVERTER));
    if (converter.isEmpty()) {
      refuse(value, "It names no converter");
      return Optional.empty();
    }
    return converters.of(value, Compiler.elementOf(converter.get()));
  }

  /** The first of the build's converters that is for the member's type. */
  Optional<Storage> automatic(Member value) {
    return compiler.options().converters().stream()
        .flatMap(name -> Optional.ofNullable(compiler.elements().getTypeElement(name)).stream())
        .filter(converter -> converters.isFor(value, converter))
        .findFirst()
        .flatMap(converter -> converters.of(value, converter));
  }

  private void refuse(Member value, String reason) {
    JpaRefusals.ofMember(value, "Convert", reason, problems);
  }
}
