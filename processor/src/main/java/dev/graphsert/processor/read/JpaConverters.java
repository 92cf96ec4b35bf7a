package dev.graphsert.processor.read;

import com.palantir.javapoet.TypeName;
import dev.graphsert.processor.model.Conversion;
import dev.graphsert.processor.model.InstanceModel;
import dev.graphsert.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;

/** Reads attribute converters: one that a member names, or one that the build says is automatic. */
final class JpaConverters {

  private static final String CONVERTER = "AttributeConverter";

  private final Compiler compiler;
  private final Problems problems;
  private final Visibility visibility;

  JpaConverters(Compiler compiler, Problems problems, Visibility visibility) {
    this.compiler = compiler;
    this.problems = problems;
    this.visibility = visibility;
  }

  Optional<Storage> of(Member value, AnnotationMirror convert) {
    Optional<TypeMirror> converter =
        Jpa.type(convert, "converter")
            .filter(type -> !Compiler.elementOf(type).getSimpleName().contentEquals(CONVERTER));
    if (converter.isEmpty()) {
      return refused(value, "It names no converter");
    }
    return storage(value, Compiler.elementOf(converter.get()), true);
  }

  /** The first of the build's converters that is for the member's type. */
  Optional<Storage> automatic(Member value) {
    return compiler.options().converters().stream()
        .flatMap(name -> Optional.ofNullable(compiler.elements().getTypeElement(name)).stream())
        .filter(converter -> isFor(value, converter))
        .findFirst()
        .flatMap(converter -> storage(value, converter, false));
  }

  private boolean isFor(Member value, TypeElement converter) {
    return argumentsOf(converter)
        .filter(types -> compiler.types().isSameType(types.get(0), boxed(value.type())))
        .isPresent();
  }

  private Optional<Storage> storage(Member value, TypeElement converter, boolean named) {
    Optional<List<? extends TypeMirror>> types = argumentsOf(converter);
    Optional<InstanceModel> instance = visibility.instanceOf(converter);
    if (types.isEmpty() || !converter.getTypeParameters().isEmpty() || instance.isEmpty()) {
      return refused(
          value,
          converter.getSimpleName()
              + " must be an AttributeConverter of definite types that is visible from the entity's"
              + " package, with a constructor without parameters");
    }
    if (named && !compiler.types().isAssignable(boxed(value.type()), types.get().get(0))) {
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
                            new Conversion.Converter(instance.get(), TypeName.get(stored)))));
    return storage.isPresent()
        ? storage
        : refused(value, converter.getSimpleName() + " converts to " + stored);
  }

  /** What a converter converts between; empty if it is no converter. */
  private Optional<List<? extends TypeMirror>> argumentsOf(TypeElement converter) {
    return interfaces(converter.asType())
        .filter(type -> Compiler.elementOf(type).getSimpleName().contentEquals(CONVERTER))
        .filter(
            type ->
                Jpa.PACKAGES.contains(
                    compiler.packageOf(Compiler.elementOf(type)).getQualifiedName().toString()))
        .<List<? extends TypeMirror>>map(type -> ((DeclaredType) type).getTypeArguments())
        .filter(arguments -> arguments.size() == 2)
        .findFirst();
  }

  private Stream<? extends TypeMirror> interfaces(TypeMirror type) {
    return compiler.types().directSupertypes(type).stream()
        .flatMap(supertype -> Stream.concat(Stream.of(supertype), interfaces(supertype)));
  }

  private TypeMirror boxed(TypeMirror type) {
    return type.getKind().isPrimitive()
        ? compiler.types().boxedClass((PrimitiveType) type).asType()
        : type;
  }

  private Optional<Storage> refused(Member value, String reason) {
    JpaRefusals.ofMember(value, "Convert", reason, problems);
    return Optional.empty();
  }
}
