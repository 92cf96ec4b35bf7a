package dev.graphsert.processor.read;

import com.palantir.javapoet.ClassName;
import dev.graphsert.processor.model.CallbackModel;
import dev.graphsert.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/** Reads the methods of an entity's own that are called around its insert. */
final class CallbackMethods {

  private final Compiler compiler;
  private final Visibility visibility;
  private final List<TypeElement> lineage;
  private final Refusal refusal;

  /** Takes why a method cannot be called. */
  interface Refusal {
    void refuse(ExecutableElement method, String annotation, String reason);
  }

  /**
   * Makes a reader.
   *
   * @param lineage the classes whose methods are called, the topmost first
   */
  CallbackMethods(
      Compiler compiler,
      Problems problems,
      TypeElement entity,
      List<TypeElement> lineage,
      Refusal refusal) {
    this.compiler = compiler;
    this.visibility = new Visibility(compiler, problems, entity);
    this.lineage = lineage;
    this.refusal = refusal;
  }

  /**
   * Those that are called for an annotation.
   *
   * @param annotation how it is named in problems
   * @param annotated whether a method has it
   */
  List<CallbackModel> read(String annotation, Predicate<ExecutableElement> annotated) {
    List<ExecutableElement> all =
        lineage.stream()
            .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream())
            .filter(annotated)
            .toList();
    List<CallbackModel> callbacks = new ArrayList<>();
    for (ExecutableElement method : all) {
      if (!compiler.isOverridden(method, all) && check(method, annotation)) {
        read(method, annotation).ifPresent(callbacks::add);
      }
    }
    return callbacks;
  }

  /** A method that is hidden from the plan, as most are, is called by a handle. */
  private Optional<CallbackModel> read(ExecutableElement method, String annotation) {
    if (visibility.isVisible(method)) {
      return Optional.of(callback(method, Optional.empty()));
    }
    TypeElement owner = Compiler.declaringClass(method);
    if (visibility.firstHiddenIn(compiler.types().erasure(owner.asType())).isPresent()) {
      refuse(
          method,
          annotation,
          described(method) + " is in a class that is not visible from the entity's package");
      return Optional.empty();
    }
    return Optional.of(callback(method, Optional.of(ClassName.get(owner))));
  }

  private static CallbackModel callback(ExecutableElement method, Optional<ClassName> hiddenIn) {
    String name = method.getSimpleName().toString();
    return new CallbackModel(Optional.empty(), hiddenIn, name, Optional.empty());
  }

  private boolean check(ExecutableElement method, String annotation) {
    boolean callable =
        method.getParameters().isEmpty()
            && method.getReturnType().getKind() == TypeKind.VOID
            && !method.getModifiers().contains(Modifier.STATIC);
    if (!callable) {
      refuse(
          method,
          annotation,
          method.getSimpleName()
              + " is called on the new entity, so it is not static, takes nothing and returns nothing");
    }
    return callable && checkThrown(method, annotation);
  }

  private boolean checkThrown(ExecutableElement method, String annotation) {
    boolean none = method.getThrownTypes().isEmpty();
    if (!none) {
      refuse(method, annotation, declaresExceptions(method));
    }
    return none;
  }

  /** Why a method that declares exceptions is not called. */
  static String declaresExceptions(ExecutableElement method) {
    return described(method) + " declares exceptions, which nothing would catch";
  }

  static String described(ExecutableElement method) {
    return Compiler.declaringClass(method).getSimpleName() + "." + method.getSimpleName();
  }

  private void refuse(ExecutableElement method, String annotation, String reason) {
    refusal.refuse(method, annotation, reason);
  }
}
