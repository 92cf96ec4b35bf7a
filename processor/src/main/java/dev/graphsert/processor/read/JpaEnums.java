package dev.graphsert.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.graphsert.processor.model.Access;
import dev.graphsert.processor.model.Conversion;
import dev.graphsert.processor.model.ValueKind;
import dev.graphsert.processor.problem.Problems;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** How enums are stored by JPA's rules: by ordinal, by name, or by a field of their constants. */
final class JpaEnums {

  /** What says how the values of a member are stored. */
  static final String OF_VALUES = "Enumerated";

  /** The same of a map's keys. */
  static final String OF_KEYS = "MapKeyEnumerated";

  private static final String OWN_VALUE = "EnumeratedValue";

  private static final Set<ValueKind> NUMBERS =
      Set.of(ValueKind.BYTE, ValueKind.SHORT, ValueKind.INT);
  private static final Set<ValueKind> TEXTS = Set.of(ValueKind.STRING);

  private final Compiler compiler;
  private final Problems problems;

  JpaEnums(Compiler compiler, Problems problems) {
    this.compiler = compiler;
    this.problems = problems;
  }

  static boolean isEnum(TypeMirror type) {
    return Compiler.isClass(type) && Compiler.elementOf(type).getKind() == ElementKind.ENUM;
  }

  /**
   * How a member that is an enum is stored; empty if it cannot be, which is reported.
   *
   * @param annotation what says so of this member: that of values, or that of keys
   */
  Optional<Storage> of(Member value, String annotation) {
    Optional<String> named =
        Jpa.find(value.origin(), annotation).flatMap(found -> Jpa.constant(found, "value"));
    TypeElement type = Compiler.elementOf(value.type());
    Optional<VariableElement> field =
        ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
            .filter(each -> Jpa.has(each, OWN_VALUE))
            .findFirst();
    if (field.isPresent()) {
      return byField(value, type, field.get(), named);
    }
    boolean byName =
        named.filter("STRING"::equals).isPresent()
            || (annotation.equals(OF_VALUES) && JdbcTypeCodes.isEnumByName(value.origin()));
    return Optional.of(byName ? byName() : byOrdinal());
  }

  private static Storage byName() {
    return new Storage(ValueKind.ENUM, Optional.empty(), Optional.empty());
  }

  private static Storage byOrdinal() {
    return Storage.converted(
        ValueKind.INT, new Conversion.Call("ordinal", TypeName.get(Integer.class)));
  }

  private Optional<Storage> byField(
      Member value, TypeElement type, VariableElement field, Optional<String> named) {
    TypeName fieldType = TypeName.get(field.asType());
    Set<ValueKind> wanted = named.filter("STRING"::equals).isPresent() ? TEXTS : NUMBERS;
    Optional<ValueKind> kind = ValueKinds.of(field.asType()).filter(wanted::contains);
    if (kind.isEmpty()) {
      return refused(
          value,
          Compiler.qualified(field)
              + " is of type "
              + fieldType
              + ": by JPA it must be byte, short or int, or with STRING String");
    }
    Visibility visibility = new Visibility(compiler, problems, value.entity(), type);
    Access access =
        new AccessReader(compiler, visibility, type).accessToState(field, field.asType());
    return Optional.of(
        Storage.converted(
            kind.get(),
            new Conversion.OfConstant(
                ClassName.get(type), field.getSimpleName().toString(), access, fieldType)));
  }

  private Optional<Storage> refused(Member value, String reason) {
    JpaRefusals.ofMember(value, OWN_VALUE, reason, problems);
    return Optional.empty();
  }
}
