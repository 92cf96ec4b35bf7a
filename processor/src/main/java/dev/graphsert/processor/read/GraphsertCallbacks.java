package dev.graphsert.processor.read;

import dev.graphsert.processor.model.CallbackModel;
import dev.graphsert.processor.problem.Message;
import dev.graphsert.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Finds what our own words call around an insert: listeners first, then the entity's methods. */
final class GraphsertCallbacks {

  private final Compiler compiler;
  private final Problems problems;
  private final TypeElement entity;
  private final List<TypeElement> lineage;

  GraphsertCallbacks(Compiler compiler, Problems problems, TypeElement entity) {
    this.compiler = compiler;
    this.problems = problems;
    this.entity = entity;
    this.lineage = compiler.lineage(entity);
  }

  CallbackModel.All read() {
    for (TypeElement type : lineage) {
      listenersOf(type)
          .filter(
              listener -> Annotations.CALLBACKS.stream().allMatch(a -> of(listener, a).isEmpty()))
          .forEach(
              silent ->
                  refuseListener(
                      type,
                      silent.getSimpleName()
                          + " is a class without a method for that, with @BeforeInsert or"
                          + " @AfterInsert"));
    }
    return new CallbackModel.All(named(Annotations.BEFORE_INSERT), named(Annotations.AFTER_INSERT));
  }

  private List<CallbackModel> named(String annotation) {
    List<CallbackModel> callbacks = new ArrayList<>();
    for (TypeElement type : lineage) {
      listenersOf(type).forEach(listener -> addOf(listener, type, annotation, callbacks));
    }
    CallbackMethods methods =
        new CallbackMethods(
            compiler,
            problems,
            entity,
            lineage,
            (method, name, reason) ->
                refuse(method, CallbackMethods.described(method), name, reason));
    callbacks.addAll(
        methods.read(
            Annotations.simpleName(annotation), method -> Annotations.has(method, annotation)));
    return List.copyOf(callbacks);
  }

  private static Stream<TypeElement> listenersOf(TypeElement type) {
    return Annotations.types(type, Annotations.BATCH_ENTITY, "listeners").stream()
        .filter(Compiler::isClass)
        .map(Compiler::elementOf);
  }

  private void addOf(
      TypeElement listener, TypeElement type, String annotation, List<CallbackModel> callbacks) {
    List<ExecutableElement> all = of(listener, annotation);
    ListenerMethods methods =
        new ListenerMethods(
            compiler, problems, entity, (ofMethod, reason) -> refuseListener(type, reason));
    for (ExecutableElement method : all) {
      if (!compiler.isOverridden(method, all)) {
        methods.read(listener, method).ifPresent(callbacks::add);
      }
    }
  }

  private List<ExecutableElement> of(TypeElement listener, String annotation) {
    return compiler.lineage(listener).stream()
        .flatMap(part -> ElementFilter.methodsIn(part.getEnclosedElements()).stream())
        .filter(method -> Annotations.has(method, annotation))
        .toList();
  }

  private void refuseListener(TypeElement type, String reason) {
    refuse(type, type.getSimpleName().toString(), "BatchEntity(listeners)", reason);
  }

  private void refuse(Element at, String described, String annotation, String reason) {
    problems.add(Message.CALLBACK_NOT_VALID, at, described, annotation, reason);
  }
}
