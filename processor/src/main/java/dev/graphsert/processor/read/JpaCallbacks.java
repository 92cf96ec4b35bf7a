package dev.graphsert.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.graphsert.processor.model.CallbackModel;
import dev.graphsert.processor.model.InstanceModel;
import dev.graphsert.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Finds what JPA calls around an insert: first listeners, then methods of the entity's own. */
final class JpaCallbacks {

  private final Compiler compiler;
  private final Problems problems;
  private final TypeElement entity;
  private final List<TypeElement> lineage;
  private final CallbackMethods methods;

  JpaCallbacks(Compiler compiler, Problems problems, TypeElement entity) {
    this.compiler = compiler;
    this.problems = problems;
    this.entity = entity;
    this.lineage = new JpaMembers(compiler, problems, entity).persistentLineage(entity);
    this.methods = new CallbackMethods(compiler, problems, entity, lineage, this::refuse);
  }

  CallbackModel.All read() {
    return new CallbackModel.All(named("PrePersist"), named("PostPersist"));
  }

  private List<CallbackModel> named(String annotation) {
    List<CallbackModel> callbacks =
        ofListeners((type, listener) -> callbacksOf(type, listener, annotation));
    callbacks.addAll(methods.read(annotation, method -> Jpa.has(method, annotation)));
    return List.copyOf(callbacks);
  }

  /** The listeners that are called around its insert, or would be. */
  Stream<TypeElement> listeners() {
    return ofListeners((type, listener) -> List.of(listener)).stream();
  }

  /** What is found of each class and its listeners, those of excluded superclasses left out. */
  private <T> List<T> ofListeners(BiFunction<TypeElement, TypeElement, List<T>> found) {
    List<T> all = new ArrayList<>();
    for (TypeElement type : lineage) {
      if (Jpa.has(type, "ExcludeSuperclassListeners")) {
        all.clear();
      }
      listenersOf(type).forEach(listener -> all.addAll(found.apply(type, listener)));
    }
    return all;
  }

  private static List<TypeElement> listenersOf(TypeElement type) {
    return Jpa.find(type, "EntityListeners").stream()
        .flatMap(listeners -> Jpa.types(listeners, "value").stream())
        .filter(Compiler::isClass)
        .map(Compiler::elementOf)
        .toList();
  }

  private List<CallbackModel> callbacksOf(
      TypeElement type, TypeElement listener, String annotation) {
    List<CallbackModel> callbacks = new ArrayList<>();
    if (SpringAuditing.isListener(listener)) {
      return callbacks;
    }
    List<TypeElement> parts = compiler.lineage(listener);
    for (TypeElement part : parts) {
      for (ExecutableElement method : methodsOf(part, annotation)) {
        if (part.equals(listener)) {
          ofListener(type, listener, method, annotation).ifPresent(callbacks::add);
        } else if (!isOverriddenInAny(method, parts)) {
          refuse(
              type,
              "EntityListeners",
              Compiler.qualified(method)
                  + " is inherited by "
                  + listener.getSimpleName()
                  + ": by JPA it would be called, by Hibernate not");
        }
      }
    }
    return callbacks;
  }

  private Optional<CallbackModel> ofListener(
      TypeElement type, TypeElement listener, ExecutableElement method, String annotation) {
    Visibility visibility = new Visibility(compiler, problems, entity, listener);
    Optional<InstanceModel> instance = visibility.instanceOf(listener);
    if (!checkListener(type, listener, instance.isPresent(), method)
        || !checkThrown(method, type, annotation)) {
      return Optional.empty();
    }
    TypeMirror taken = compiler.types().erasure(method.getParameters().get(0).asType());
    if (visibility.isVisible(method)) {
      return Optional.of(
          new CallbackModel(
              instance, Optional.empty(), nameOf(method), Optional.of(TypeName.get(taken))));
    }
    boolean reachable =
        method.getReturnType().getKind() == TypeKind.VOID
            && !method.getModifiers().contains(Modifier.STATIC)
            && visibility.firstHiddenIn(taken).isEmpty();
    if (!reachable) {
      refuse(
          type,
          annotation,
          CallbackMethods.described(method)
              + " is not visible from the entity's package, nor can a handle name what it takes or"
              + " returns");
      return Optional.empty();
    }
    return Optional.of(
        new CallbackModel(
            instance,
            Optional.of(ClassName.get(listener)),
            nameOf(method),
            Optional.of(TypeName.get(taken))));
  }

  private boolean checkListener(
      TypeElement type, TypeElement listener, boolean canBeMade, ExecutableElement method) {
    String name = listener.getSimpleName().toString();
    if (compiler
        .packageOf(listener)
        .getQualifiedName()
        .toString()
        .startsWith("org.springframework")) {
      return refuse(
          type,
          "EntityListeners",
          "Spring makes "
              + name
              + " itself, and without Spring it does nothing: set what it sets in a @PrePersist"
              + " method or before the entity is added");
    }
    if (!canBeMade) {
      return refuse(
          type,
          "EntityListeners",
          name
              + " must be visible from the entity's package, and have a constructor without"
              + " parameters");
    }
    TypeMirror taken =
        method.getParameters().isEmpty() ? null : method.getParameters().get(0).asType();
    if (method.getParameters().size() != 1
        || !compiler.types().isAssignable(entity.asType(), compiler.types().erasure(taken))) {
      return refuse(
          type, "EntityListeners", name + "." + nameOf(method) + " does not take the entity");
    }
    return true;
  }

  private boolean checkThrown(ExecutableElement method, Element at, String annotation) {
    return method.getThrownTypes().isEmpty()
        || refuse(at, annotation, CallbackMethods.declaresExceptions(method));
  }

  private boolean refuse(Element at, String annotation, String reason) {
    JpaRefusals.ofClass(entity, at, annotation, reason, problems);
    return false;
  }

  /** What overrides it is called in its place, or nothing is. */
  private boolean isOverriddenInAny(ExecutableElement method, List<TypeElement> types) {
    return types.stream()
        .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream())
        .anyMatch(
            other -> compiler.elements().overrides(other, method, Compiler.declaringClass(other)));
  }

  private static List<ExecutableElement> methodsOf(TypeElement type, String annotation) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(method -> Jpa.has(method, annotation))
        .toList();
  }

  private static String nameOf(ExecutableElement method) {
    return method.getSimpleName().toString();
  }
}
