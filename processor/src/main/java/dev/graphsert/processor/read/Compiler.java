package dev.graphsert.processor.read;

import com.google.auto.common.MoreElements;
import dev.graphsert.processor.problem.Problems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What readers ask the compiler about types. */
final class Compiler {

  private final ProcessingEnvironment environment;
  private final Options options;
  private final Elements elements;
  private final Types types;
  private final Set<TypeElement> beingRead = new HashSet<>();
  private final Set<TypeElement> madeOfThemselves = new HashSet<>();

  Compiler(ProcessingEnvironment environment) {
    this.environment = environment;
    this.options = Options.of(environment.getOptions());
    this.elements = environment.getElementUtils();
    this.types = environment.getTypeUtils();
  }

  Options options() {
    return options;
  }

  /** Takes problems of a class that has its own turn. */
  Problems unreported(TypeElement other) {
    return new Problems(other, environment);
  }

  /** Whether an entity whose id's columns were read has an id that is made of itself. */
  boolean isMadeOfItself(TypeElement entity) {
    return madeOfThemselves.contains(entity);
  }

  /** The columns of an entity's id; of one that is made of itself, as it must not be, any. */
  List<String> readingIdOf(TypeElement entity, Supplier<List<String>> columns) {
    if (!beingRead.add(entity)) {
      madeOfThemselves.add(entity);
      return List.of("id");
    }
    try {
      return columns.get();
    } finally {
      beingRead.remove(entity);
    }
  }

  Elements elements() {
    return elements;
  }

  Types types() {
    return types;
  }

  /** Those of the given simple names that are names of classes in a package. */
  Set<String> namesIn(PackageElement owner, Set<String> names) {
    return owner.getEnclosedElements().stream()
        .map(type -> type.getSimpleName().toString())
        .filter(names::contains)
        .collect(Collectors.toSet());
  }

  PackageElement packageOf(Element element) {
    return elements.getPackageOf(element);
  }

  /** The class and its superclasses that are known, but for Object, the topmost first. */
  List<TypeElement> lineage(TypeElement type) {
    List<TypeElement> lineage = new ArrayList<>();
    TypeElement current = type;
    while (current.getSuperclass().getKind() == TypeKind.DECLARED) {
      lineage.add(current);
      current = elementOf(current.getSuperclass());
    }
    if (current.getSuperclass().getKind() == TypeKind.ERROR) {
      lineage.add(current);
    }
    Collections.reverse(lineage);
    return lineage;
  }

  /** The interfaces that a class or a superclass of it implements. */
  Stream<TypeElement> interfacesOf(TypeElement type) {
    return types.directSupertypes(type.asType()).stream()
        .filter(supertype -> supertype.getKind() == TypeKind.DECLARED)
        .map(Compiler::elementOf)
        .flatMap(
            supertype ->
                supertype.getKind().isInterface()
                    ? Stream.concat(Stream.of(supertype), interfacesOf(supertype))
                    : interfacesOf(supertype));
  }

  /** A class and the classes that it is nested in. */
  List<TypeElement> nesting(TypeElement type) {
    List<TypeElement> nesting = new ArrayList<>();
    Element current = type;
    while (current instanceof TypeElement nested) {
      nesting.add(nested);
      current = nested.getEnclosingElement();
    }
    return nesting;
  }

  /** The type of a field in the class that inherits it, with type parameters replaced. */
  TypeMirror typeOf(Element field, TypeElement owner) {
    return types.asMemberOf((DeclaredType) owner.asType(), field);
  }

  /** A class as a strict build may name it: a raw type gets arguments. */
  TypeMirror withWildcards(TypeMirror type) {
    return ((DeclaredType) type).getTypeArguments().isEmpty() ? withAny(elementOf(type)) : type;
  }

  /** A type, or the array of it, with all its arguments forgotten. */
  TypeMirror withWildcardsAlone(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return types.getArrayType(withWildcardsAlone(array.getComponentType()));
    }
    return type instanceof DeclaredType ? withAny(elementOf(type)) : type;
  }

  private TypeMirror withAny(TypeElement element) {
    TypeMirror[] any =
        element.getTypeParameters().stream()
            .map(parameter -> types.getWildcardType(null, null))
            .toArray(TypeMirror[]::new);
    return types.getDeclaredType(element, any);
  }

  /** Whether two types are the same, one of them perhaps the other's box. */
  boolean isSameBoxed(TypeMirror one, TypeMirror other) {
    return types.isSameType(boxed(one), boxed(other));
  }

  TypeMirror boxed(TypeMirror type) {
    return type instanceof PrimitiveType primitive ? types.boxedClass(primitive).asType() : type;
  }

  /** Whether a value of one class is one of another, whatever their type arguments. */
  boolean isSubclass(TypeMirror type, TypeMirror of) {
    return types.isAssignable(types.erasure(type), types.erasure(of));
  }

  boolean isIterable(TypeMirror type) {
    return isSubclass(type, iterable().asType());
  }

  boolean isList(TypeMirror type) {
    return isSubclass(type, elements.getTypeElement("java.util.List").asType());
  }

  /** The type of a collection's elements; empty if the type is no collection, or a raw one. */
  Optional<TypeMirror> elementOfIterable(TypeMirror type) {
    if (!(type instanceof DeclaredType) || !isIterable(type)) {
      return Optional.empty();
    }
    ExecutableElement iterator =
        ElementFilter.methodsIn(iterable().getEnclosedElements()).stream()
            .filter(method -> method.getSimpleName().contentEquals("iterator"))
            .findFirst()
            .orElseThrow();
    ExecutableType inherited =
        (ExecutableType) types.asMemberOf((DeclaredType) types.capture(type), iterator);
    List<? extends TypeMirror> arguments =
        ((DeclaredType) inherited.getReturnType()).getTypeArguments();
    return arguments.isEmpty() ? Optional.empty() : Optional.of(upperBound(arguments.get(0)));
  }

  /** A map as what it is of all its interfaces; empty if the type is none, or a raw one. */
  Optional<DeclaredType> asMap(TypeMirror type) {
    return asSupertype(type, "java.util.Map");
  }

  /** A class as one of its supertypes; empty if that is none of them, or a raw one. */
  Optional<DeclaredType> asSupertype(TypeMirror type, String name) {
    if (!(type instanceof DeclaredType declared)) {
      return Optional.empty();
    }
    if (elementOf(type).getQualifiedName().contentEquals(name)) {
      return Optional.of(declared).filter(found -> !found.getTypeArguments().isEmpty());
    }
    return types.directSupertypes(type).stream()
        .flatMap(supertype -> asSupertype(supertype, name).stream())
        .findFirst();
  }

  /** A type argument as a variable may have it. */
  TypeMirror boundOf(TypeMirror argument) {
    if (argument instanceof WildcardType wildcard) {
      return wildcard.getExtendsBound() == null
          ? elements.getTypeElement("java.lang.Object").asType()
          : wildcard.getExtendsBound();
    }
    return upperBound(argument);
  }

  boolean isEntity(TypeMirror type) {
    return type instanceof DeclaredType declared && isEntity(declared.asElement());
  }

  boolean isEntity(Element type) {
    return Annotations.has(type, Annotations.BATCH_ENTITY)
        || (options.everyJpaEntity() && Jpa.has(type, "Entity"));
  }

  static boolean isClass(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED;
  }

  static boolean isRecord(TypeMirror type) {
    return type instanceof DeclaredType declared
        && declared.asElement().getKind() == ElementKind.RECORD;
  }

  static TypeElement declaringClass(Element member) {
    return MoreElements.asType(member.getEnclosingElement());
  }

  /** A member as problems name it, after its class. */
  static String qualified(Element member) {
    return declaringClass(member).getSimpleName() + "." + member;
  }

  /** The type of a field, or of what a getter returns, with the type parameters of its owner. */
  TypeMirror typeIn(DeclaredType owner, Element member) {
    TypeMirror type = types().asMemberOf(owner, member);
    return type instanceof ExecutableType getter ? getter.getReturnType() : type;
  }

  /** Whether a type is that of a class, whatever its arguments are. */
  static boolean isOf(TypeMirror type, TypeElement declared) {
    return isClass(type) && elementOf(type).equals(declared);
  }

  /** Whether any of some methods overrides one, and so is called in its place. */
  boolean isOverridden(ExecutableElement method, List<ExecutableElement> all) {
    return all.stream().anyMatch(other -> elements.overrides(other, method, declaringClass(other)));
  }

  static TypeElement elementOf(TypeMirror type) {
    return (TypeElement) ((DeclaredType) type).asElement();
  }

  private static TypeMirror upperBound(TypeMirror type) {
    return type instanceof TypeVariable variable ? variable.getUpperBound() : type;
  }

  private TypeElement iterable() {
    return elements.getTypeElement("java.lang.Iterable");
  }
}
