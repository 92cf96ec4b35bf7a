package dev.graphsert.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.graphsert.processor.model.Access;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Decides how a plan reaches a member: the field where it is visible, else its accessor, else a
 * handle.
 */
final class AccessReader {

  private final Compiler compiler;
  private final Visibility visibility;
  private final TypeElement entity;
  private final List<ExecutableElement> methods;

  AccessReader(Compiler compiler, Visibility visibility, TypeElement entity) {
    this.compiler = compiler;
    this.visibility = visibility;
    this.entity = entity;
    this.methods = ElementFilter.methodsIn(compiler.elements().getAllMembers(entity));
  }

  Access accessTo(VariableElement field, TypeMirror type) {
    if (isHidden(field)) {
      return new Access(handle(field), isFinal(field) ? new Access.Final() : handle(field));
    }
    if (visibility.isVisible(field)) {
      Access.Way way = new Access.Field(field.getSimpleName().toString());
      return new Access(way, isFinal(field) ? new Access.Final() : way);
    }
    Optional<Access.Way> getter = getter(field, type).map(AccessReader::method);
    Optional<Access.Way> setter = setter(field, capitalised(field), type).map(AccessReader::method);
    return new Access(
        getter.orElseGet(() -> handle(field)),
        isFinal(field) ? new Access.Final() : setter.orElseGet(() -> handle(field)));
  }

  /**
   * The field itself, as JPA reads it: a getter may return something else than is stored. Where not
   * even a handle can name the field, its accessors are the only way.
   */
  Access accessToState(VariableElement field, TypeMirror type) {
    if (entity.getKind() == ElementKind.RECORD) {
      Access.Way component = new Access.Method(field.getSimpleName().toString());
      return new Access(component, new Access.Final());
    }
    if (!isHidden(field) && visibility.isVisible(field)) {
      return accessTo(field, type);
    }
    Access.Way handle = handle(field);
    return handle instanceof Access.Unreachable
        ? accessTo(field, type)
        : new Access(handle, isFinal(field) ? new Access.Final() : handle);
  }

  /** A bean property by its accessors; where they are not visible, the field of the same name. */
  Access accessToProperty(ExecutableElement getter, TypeMirror type) {
    Access.Way field =
        ElementFilter.fieldsIn(Compiler.declaringClass(getter).getEnclosedElements()).stream()
            .filter(f -> f.getSimpleName().contentEquals(BeanNames.nameOf(getter)))
            .map(this::handle)
            .findFirst()
            .orElseGet(
                () -> new Access.Unreachable(ClassName.get(Compiler.declaringClass(getter))));
    boolean callable = visibility.isVisible(getter) && getter.getThrownTypes().isEmpty();
    return new Access(
        callable ? method(getter) : field,
        setter(getter, BeanNames.suffix(getter), type).map(AccessReader::method).orElse(field));
  }

  /** Whether the field's name, or its accessor's, may mean another field in the entity. */
  private boolean isHidden(VariableElement field) {
    List<TypeElement> lineage = compiler.lineage(entity);
    int declaring = lineage.indexOf(field.getEnclosingElement());
    Stream<TypeElement> subclasses = lineage.subList(declaring + 1, lineage.size()).stream();
    boolean hidden = subclasses.anyMatch(type -> declares(type, field));
    return hidden
        || (declaring < lineage.size() - 1
            && compiler.interfacesOf(entity).anyMatch(type -> declares(type, field)));
  }

  private static boolean declares(TypeElement type, VariableElement field) {
    return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .anyMatch(other -> other.getSimpleName().equals(field.getSimpleName()));
  }

  private Access.Way handle(VariableElement field) {
    TypeElement owner = Compiler.declaringClass(field);
    TypeMirror erased = compiler.types().erasure(field.asType());
    Optional<TypeElement> hidden =
        Stream.of(compiler.types().erasure(owner.asType()), erased)
            .flatMap(type -> visibility.firstHiddenIn(type).stream())
            .findFirst();
    if (hidden.isPresent()) {
      return new Access.Unreachable(ClassName.get(hidden.get()));
    }
    return new Access.Handle(
        ClassName.get(owner), field.getSimpleName().toString(), TypeName.get(erased));
  }

  private Optional<ExecutableElement> getter(VariableElement field, TypeMirror type) {
    return getterNames(field, type)
        .flatMap(this::methodsNamed)
        .filter(method -> canBeAccessor(method, field) && isCallable(method, 0))
        .filter(method -> compiler.types().isSameType(signature(method).getReturnType(), type))
        .findFirst();
  }

  private Stream<String> getterNames(VariableElement field, TypeMirror type) {
    if (entity.getKind() == ElementKind.RECORD) {
      return Stream.of(field.getSimpleName().toString());
    }
    Stream<String> is =
        type.getKind() == TypeKind.BOOLEAN ? Stream.of("is" + capitalised(field)) : Stream.of();
    return Stream.concat(Stream.of("get" + capitalised(field)), is);
  }

  private Optional<ExecutableElement> setter(Element member, String suffix, TypeMirror type) {
    return methodsNamed("set" + suffix)
        .filter(method -> canBeAccessor(method, member) && isCallable(method, 1))
        .filter(
            method ->
                compiler.types().isSameType(signature(method).getParameterTypes().get(0), type))
        .findFirst();
  }

  private Stream<ExecutableElement> methodsNamed(String name) {
    return methods.stream().filter(method -> method.getSimpleName().contentEquals(name));
  }

  /** A method that a superclass brings along knows nothing of a field that is declared below it. */
  private boolean canBeAccessor(ExecutableElement method, Element member) {
    List<TypeElement> lineage = compiler.lineage(entity);
    return lineage.indexOf(method.getEnclosingElement())
        >= lineage.indexOf(Compiler.declaringClass(member));
  }

  private boolean isCallable(ExecutableElement method, int parameters) {
    return method.getParameters().size() == parameters
        && method.getThrownTypes().isEmpty()
        && !method.getModifiers().contains(Modifier.STATIC)
        && !compiler.elements().isDeprecated(method)
        && visibility.isVisible(method);
  }

  private ExecutableType signature(ExecutableElement method) {
    return (ExecutableType) compiler.types().asMemberOf((DeclaredType) entity.asType(), method);
  }

  private static boolean isFinal(VariableElement field) {
    return field.getModifiers().contains(Modifier.FINAL);
  }

  private static Access.Way method(ExecutableElement method) {
    return new Access.Method(method.getSimpleName().toString());
  }

  private static String capitalised(VariableElement field) {
    String name = field.getSimpleName().toString();
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
