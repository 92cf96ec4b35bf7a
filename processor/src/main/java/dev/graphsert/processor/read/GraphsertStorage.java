package dev.graphsert.processor.read;

import dev.graphsert.processor.problem.Message;
import dev.graphsert.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** How values are stored by Graphsert's own annotations. */
final class GraphsertStorage {

  private static final String INTERFACE = "dev.graphsert.ColumnConverter";
  private static final String CONVERTER = "converter";

  private final Compiler compiler;
  private final Problems problems;
  private final ConverterReader converters;

  GraphsertStorage(Compiler compiler, Problems problems, Visibility visibility) {
    this.compiler = compiler;
    this.problems = problems;
    this.converters =
        new ConverterReader(compiler, visibility, List.of(INTERFACE), "toColumn", this::refuse);
  }

  /** Whether a member says that it is a value, whatever its type. */
  static boolean isValue(Member member) {
    return converterOf(member).isPresent();
  }

  /** Whether its type says nothing against it. */
  static boolean canBe(Member value) {
    return isValue(value) || Storage.asItIs(value.type()).isPresent();
  }

  Optional<Storage> of(Member value) {
    Optional<TypeElement> converter = converterOf(value);
    if (Annotations.has(value.origin(), Annotations.VERSION)) {
      return version(value, converter.isPresent());
    }
    if (converter.isPresent()) {
      return converters.of(value, converter.get());
    }
    Optional<Storage> storage = Storage.asItIs(value.type());
    if (storage.isEmpty()) {
      reportUnsupported(value);
    }
    return storage;
  }

  /** Reports a converter of an id, or of a part of one: ids are compared as they are. */
  void checkId(Member id) {
    if (isValue(id)) {
      refuse(id, "an id is stored as it is");
    }
  }

  private Optional<Storage> version(Member value, boolean converted) {
    Optional<Storage> storage = Storage.version(value.type());
    if (storage.isEmpty() || converted || !value.enclosing().isEmpty()) {
      problems.add(Message.VERSION_NOT_VALID, value.origin(), value.described(), value.typeName());
    }
    return storage;
  }

  private static Optional<TypeElement> converterOf(Member value) {
    return Annotations.type(value.origin(), Annotations.COLUMN, CONVERTER)
        .filter(Compiler::isClass)
        .map(Compiler::elementOf)
        .filter(type -> !type.getQualifiedName().contentEquals(INTERFACE + ".None"));
  }

  private void reportUnsupported(Member member) {
    if (compiler.isIterable(member.type())) {
      boolean embedded = !member.enclosing().isEmpty();
      problems.add(
          embedded ? Message.COLLECTION_IN_RECORD : Message.COLLECTION_NOT_OWNED,
          member.origin(),
          member.described(),
          member.typeName(),
          member.entity().getSimpleName());
    } else {
      problems.add(
          Message.UNSUPPORTED_TYPE,
          member.origin(),
          member.described(),
          member.typeName(),
          ValueKinds.hint(member.type()));
    }
  }

  private void refuse(Member value, String reason) {
    problems.add(
        Message.CONVERTER_NOT_VALID,
        value.origin(),
        value.described(),
        converterOf(value).map(type -> type.getSimpleName().toString()).orElse(CONVERTER),
        reason);
  }
}
