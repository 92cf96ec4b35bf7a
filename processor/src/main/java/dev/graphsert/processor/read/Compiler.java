package dev.graphsert.processor.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What readers ask the compiler about types. */
final class Compiler {

  private final Elements elements;
  private final Types types;

  Compiler(ProcessingEnvironment environment) {
    this.elements = environment.getElementUtils();
    this.types = environment.getTypeUtils();
  }

  Elements elements() {
    return elements;
  }

  Types types() {
    return types;
  }

  PackageElement packageOf(Element element) {
    return elements.getPackageOf(element);
  }

  /** The class and its superclasses but for Object, the topmost first. */
  List<TypeElement> lineage(TypeElement type) {
    List<TypeElement> lineage = new ArrayList<>();
    TypeElement current = type;
    while (current.getSuperclass().getKind() == TypeKind.DECLARED) {
      lineage.add(current);
      current = (TypeElement) types.asElement(current.getSuperclass());
    }
    Collections.reverse(lineage);
    return lineage;
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

  boolean isIterable(TypeMirror type) {
    return types.isAssignable(types.erasure(type), types.erasure(iterable().asType()));
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

  private static TypeMirror upperBound(TypeMirror type) {
    return type instanceof TypeVariable variable ? variable.getUpperBound() : type;
  }

  private TypeElement iterable() {
    return elements.getTypeElement("java.lang.Iterable");
  }
}
