package dev.graphsert.processor.read;

import dev.graphsert.processor.model.CallbackModel;
import dev.graphsert.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
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
    if (isOfSpring(listener)) {
      refuse(
          type,
          "EntityListeners",
          "Spring makes "
              + listener.getSimpleName()
              + " itself, and without Spring it does nothing: set what it sets in a @PrePersist"
              + " method or before the entity is added");
      return Optional.empty();
    }
    ListenerMethods.Refusal refusal =
        (ofMethod, reason) -> refuse(type, ofMethod ? annotation : "EntityListeners", reason);
    return new ListenerMethods(compiler, problems, entity, refusal).read(listener, method);
  }

  private boolean isOfSpring(TypeElement listener) {
    String name = compiler.packageOf(listener).getQualifiedName().toString();
    return name.startsWith("org.springframework");
  }

  private void refuse(Element at, String annotation, String reason) {
    JpaRefusals.ofClass(entity, at, annotation, reason, problems);
  }

  /** What overrides it is called in its place, or nothing is. */
  private boolean isOverriddenInAny(ExecutableElement method, List<TypeElement> types) {
    return compiler.isOverridden(
        method,
        types.stream()
            .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream())
            .toList());
  }

  private static List<ExecutableElement> methodsOf(TypeElement type, String annotation) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(method -> Jpa.has(method, annotation))
        .toList();
  }
}
