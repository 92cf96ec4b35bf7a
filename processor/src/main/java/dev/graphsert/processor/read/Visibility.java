package dev.graphsert.processor.read;

import com.google.auto.common.MoreElements;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.graphsert.processor.model.Access;
import dev.graphsert.processor.problem.Message;
import dev.graphsert.processor.problem.Problems;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Decides how a plan, which is in the entity's package, reaches a member: the field where it is
 * visible, else its accessor, else a handle.
 */
final class Visibility {

  private final Compiler compiler;
  private final Problems problems;
  private final TypeElement entity;
  private final List<ExecutableElement> methods;

  Visibility(Compiler compiler, Problems problems, TypeElement entity) {
    this.compiler = compiler;
    this.problems = problems;
    this.entity = entity;
    this.methods = ElementFilter.methodsIn(compiler.elements().getAllMembers(entity));
  }

  Access accessTo(VariableElement field, TypeMirror type) {
    if (isVisible(field)) {
      Access.Way way = new Access.Field(field.getSimpleName().toString());
      return new Access(way, isFinal(field) ? new Access.Final() : way);
    }
    Optional<Access.Way> getter = getter(field, type).map(Visibility::method);
    Optional<Access.Way> setter = setter(field, type).map(Visibility::method);
    return new Access(
        getter.orElseGet(() -> handle(field)),
        isFinal(field) ? new Access.Final() : setter.orElseGet(() -> handle(field)));
  }

  /** Reports a type that a plan cannot name; false if it cannot. */
  boolean checkVisible(Element member, String path, TypeMirror type) {
    TypeMirror named =
        type.getKind() == TypeKind.ARRAY ? ((ArrayType) type).getComponentType() : type;
    if (named instanceof DeclaredType declared && !isNameable(declared.asElement())) {
      problems.add(Message.TYPE_NOT_VISIBLE, member, path, named, compiler.packageOf(entity));
      return false;
    }
    return true;
  }

  /** Whether a plan must not be warned of what it has to mention. */
  boolean isAnyDeprecated(List<VariableElement> fields) {
    return compiler.elements().isDeprecated(entity)
        || fields.stream()
            .anyMatch(
                field ->
                    compiler.elements().isDeprecated(field)
                        || (field.asType() instanceof DeclaredType declared
                            && compiler.elements().isDeprecated(declared.asElement())));
  }

  private Access.Way handle(VariableElement field) {
    TypeElement owner = MoreElements.asType(field.getEnclosingElement());
    checkVisible(field, owner.getSimpleName() + "." + field, owner.asType());
    TypeMirror erased = compiler.types().erasure(field.asType());
    return new Access.Handle(
        ClassName.get(owner), field.getSimpleName().toString(), TypeName.get(erased));
  }

  private Optional<ExecutableElement> getter(VariableElement field, TypeMirror type) {
    String name = capitalised(field);
    return methods.stream()
        .filter(
            method ->
                method.getSimpleName().contentEquals("get" + name)
                    || (type.getKind() == TypeKind.BOOLEAN
                        && method.getSimpleName().contentEquals("is" + name)))
        .filter(method -> isCallable(method, 0))
        .filter(method -> compiler.types().isSameType(signature(method).getReturnType(), type))
        .findFirst();
  }

  private Optional<ExecutableElement> setter(VariableElement field, TypeMirror type) {
    return methods.stream()
        .filter(method -> method.getSimpleName().contentEquals("set" + capitalised(field)))
        .filter(method -> isCallable(method, 1))
        .filter(
            method ->
                compiler.types().isSameType(signature(method).getParameterTypes().get(0), type))
        .findFirst();
  }

  private boolean isCallable(ExecutableElement method, int parameters) {
    return method.getParameters().size() == parameters
        && method.getThrownTypes().isEmpty()
        && !method.getModifiers().contains(Modifier.STATIC)
        && !compiler.elements().isDeprecated(method)
        && isVisible(method);
  }

  private ExecutableType signature(ExecutableElement method) {
    return (ExecutableType) compiler.types().asMemberOf((DeclaredType) entity.asType(), method);
  }

  private boolean isVisible(Element member) {
    return member.getModifiers().contains(Modifier.PUBLIC)
        || (!member.getModifiers().contains(Modifier.PRIVATE) && isBesidePlan(member));
  }

  private boolean isNameable(Element type) {
    return compiler.nesting(MoreElements.asType(type)).stream().allMatch(this::isVisible);
  }

  private boolean isBesidePlan(Element element) {
    return compiler.packageOf(element).equals(compiler.packageOf(entity));
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
