package dev.graphsert.processor.read;

import com.palantir.javapoet.TypeName;
import dev.graphsert.processor.model.Conversion;
import dev.graphsert.processor.model.InstanceModel;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads classes that make of a value what its column stores, whichever interface says so. */
final class ConverterReader {

  private final Compiler compiler;
  private final Visibility visibility;
  private final List<String> interfaces;
  private final String method;
  private final BiConsumer<Member, String> refusing;

  /**
   * Makes a reader.
   *
   * @param interfaces what converters implement, of the member's type and of the stored one
   * @param method what converts
   * @param refusing takes why a member cannot be converted
   */
  ConverterReader(
      Compiler compiler,
      Visibility visibility,
      List<String> interfaces,
      String method,
      BiConsumer<Member, String> refusing) {
    this.compiler = compiler;
    this.visibility = visibility;
    this.interfaces = interfaces;
    this.method = method;
    this.refusing = refusing;
  }

  /** How a value is stored by the converter that is named for it; empty if it cannot be. */
  Optional<Storage> of(Member value, TypeElement converter) {
    Optional<List<? extends TypeMirror>> types = argumentsOf(converter);
    Optional<InstanceModel> instance = visibility.instanceOf(converter);
    if (types.isEmpty() || !converter.getTypeParameters().isEmpty() || instance.isEmpty()) {
      return refused(
          value,
          converter.getSimpleName()
              + " must be "
              + article(interfaces.get(0))
              + " of definite types that is visible from the entity's package, with a constructor"
              + " without parameters");
    }
    TypeMirror taken = compiler.boxed(value.type());
    if (!compiler.types().isAssignable(taken, types.get().get(0))) {
      return refused(
          value, converter.getSimpleName() + " converts " + types.get().get(0) + " instead");
    }
    TypeMirror stored = types.get().get(1);
    Optional<Storage> storage =
        Storage.asItIs(stored)
            .map(
                plain ->
                    new Storage(
                        plain.kind(),
                        plain.bounds(),
                        Optional.of(
                            new Conversion.Converter(
                                instance.get(), method, TypeName.get(stored)))));
    return storage.isPresent()
        ? storage
        : refused(value, converter.getSimpleName() + " converts to " + stored);
  }

  /** Whether a converter is for the very type of a value. */
  boolean isFor(Member value, TypeElement converter) {
    return argumentsOf(converter)
        .filter(types -> compiler.isSameBoxed(types.get(0), value.type()))
        .isPresent();
  }

  /** What a converter converts between; empty if it is no converter. */
  private Optional<List<? extends TypeMirror>> argumentsOf(TypeElement converter) {
    return interfaces.stream()
        .flatMap(name -> compiler.asSupertype(converter.asType(), name).stream())
        .<List<? extends TypeMirror>>map(DeclaredType::getTypeArguments)
        .findFirst();
  }

  private static String article(String qualified) {
    String name = qualified.substring(qualified.lastIndexOf('.') + 1);
    return (name.startsWith("A") ? "an " : "a ") + name;
  }

  private Optional<Storage> refused(Member value, String reason) {
    refusing.accept(value, reason);
    return Optional.empty();
  }
}
