package dev.graphsert.processor.read;

import dev.graphsert.processor.model.ValueKind;
import dev.graphsert.processor.model.VersionModel;
import dev.graphsert.processor.problem.Message;
import dev.graphsert.processor.problem.Problems;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** How values are stored by Graphsert's own annotations. */
final class GraphsertStorage {

  private static final String INTERFACE = "dev.graphsert.ColumnConverter";
  private static final String CONVERTER = "converter";
  private static final String KEY_CONVERTER = "keyConverter";

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

  /** The same of a map's key. */
  Optional<Storage> ofKey(Member key) {
    Optional<TypeElement> converter = keyConverterOf(key);
    if (converter.isPresent()) {
      return converters.of(key, converter.get());
    }
    return Storage.asItIs(key.type())
        .filter(s -> s.kind() != ValueKind.OBJECT && s.kind() != ValueKind.BYTES);
  }

  /** Reports a converter of an id, or of a part of one: ids are compared as they are. */
  void checkId(Member id) {
    if (isValue(id)) {
      refuse(id, "an id is stored as it is");
    }
  }

  private Optional<Storage> version(Member value, boolean converted) {
    Optional<Storage> storage =
        VersionReader.isTime(value) ? Storage.asItIs(value.type()) : Storage.version(value.type());
    boolean own =
        value.enclosing().isEmpty()
            && !Annotations.has(value.origin(), Annotations.COLLECTION_TABLE);
    if (storage.isEmpty() || converted || !own) {
      refuseVersion(value, "Its type is " + value.typeName());
    }
    return storage;
  }

  /** The version, if it is one that is set. */
  Optional<VersionModel> versionOf(List<Member> members) {
    List<Member> versions =
        members.stream()
            .filter(each -> Annotations.has(each.origin(), Annotations.VERSION))
            .toList();
    return new VersionReader(this::refuseVersion).read(versions, ChronoUnit.MICROS);
  }

  private void refuseVersion(Member value, String reason) {
    problems.add(Message.VERSION_NOT_VALID, value.origin(), value.described(), reason);
  }

  static boolean convertsKeys(Member map) {
    return keyConverterOf(map).isPresent();
  }

  private static Optional<TypeElement> keyConverterOf(Member map) {
    return converterOf(map, Annotations.COLLECTION_TABLE, KEY_CONVERTER)
        .or(() -> converterOf(map, Annotations.OWNED_COLLECTION, KEY_CONVERTER));
  }

  private static Optional<TypeElement> converterOf(Member value) {
    return converterOf(value, Annotations.COLUMN, CONVERTER);
  }

  private static Optional<TypeElement> converterOf(Member value, String annotation, String name) {
    return Annotations.type(value.origin(), annotation, name)
        .filter(Compiler::isClass)
        .map(Compiler::elementOf)
        .filter(type -> !type.getQualifiedName().contentEquals(INTERFACE + ".None"));
  }

  private void reportUnsupported(Member member) {
    if (compiler.isIterable(member.type())) {
      problems.add(
          Message.COLLECTION_NOT_OWNED,
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
        converterOf(value)
            .or(() -> keyConverterOf(value))
            .map(type -> type.getSimpleName().toString())
            .orElse(CONVERTER),
        reason);
  }
}
