package dev.graphsert.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.graphsert.processor.model.CallbackModel;
import dev.graphsert.processor.model.InstanceModel;
import dev.graphsert.processor.problem.Problems;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads methods of other classes that are called with an entity around its insert. */
final class ListenerMethods {

  private final Compiler compiler;
  private final Problems problems;
  private final TypeElement entity;
  private final Refusal refusal;

  /** Takes why a method cannot be called. */
  interface Refusal {

    /**
     * Reports it.
     *
     * @param ofMethod whether that is about the method, and not about its class
     */
    void refuse(boolean ofMethod, String reason);
  }

  ListenerMethods(Compiler compiler, Problems problems, TypeElement entity, Refusal refusal) {
    this.compiler = compiler;
    this.problems = problems;
    this.entity = entity;
    this.refusal = refusal;
  }

  /** A method of a listener or of a superclass of it; empty if it cannot be called. */
  Optional<CallbackModel> read(TypeElement listener, ExecutableElement method) {
    Visibility visibility = new Visibility(compiler, problems, entity, listener);
    Optional<InstanceModel> instance = visibility.instanceOf(listener);
    if (!check(listener, instance.isPresent(), method)) {
      return Optional.empty();
    }
    TypeMirror taken = compiler.types().erasure(method.getParameters().get(0).asType());
    if (visibility.isVisible(method)) {
      return Optional.of(callback(instance, Optional.empty(), method, taken));
    }
    TypeElement owner = Compiler.declaringClass(method);
    boolean reachable =
        method.getReturnType().getKind() == TypeKind.VOID
            && !method.getModifiers().contains(Modifier.STATIC)
            && visibility.firstHiddenIn(taken).isEmpty()
            && visibility.firstHiddenIn(compiler.types().erasure(owner.asType())).isEmpty();
    if (!reachable) {
      refusal.refuse(
          true,
          CallbackMethods.described(method)
              + " is not visible from the entity's package, nor can a handle name what it takes or"
              + " returns");
      return Optional.empty();
    }
    return Optional.of(callback(instance, Optional.of(ClassName.get(owner)), method, taken));
  }

  private static CallbackModel callback(
      Optional<InstanceModel> instance,
      Optional<ClassName> hiddenIn,
      ExecutableElement method,
      TypeMirror taken) {
    return new CallbackModel(
        instance, hiddenIn, method.getSimpleName().toString(), Optional.of(TypeName.get(taken)));
  }

  /** By what the listener makes of a type parameter of a superclass. */
  private boolean takesEntity(TypeElement listener, ExecutableElement method) {
    ExecutableType called =
        (ExecutableType) compiler.types().asMemberOf((DeclaredType) listener.asType(), method);
    TypeMirror taken = compiler.types().erasure(called.getParameterTypes().get(0));
    return compiler.types().isAssignable(entity.asType(), taken);
  }

  private boolean check(TypeElement listener, boolean canBeMade, ExecutableElement method) {
    if (!canBeMade) {
      refusal.refuse(
          false,
          listener.getSimpleName()
              + " must be visible from the entity's package, and have a constructor without"
              + " parameters");
      return false;
    }
    if (method.getParameters().size() != 1 || !takesEntity(listener, method)) {
      refusal.refuse(
          false,
          listener.getSimpleName() + "." + method.getSimpleName() + " does not take the entity");
      return false;
    }
    if (!method.getThrownTypes().isEmpty()) {
      refusal.refuse(true, CallbackMethods.declaresExceptions(method));
      return false;
    }
    return true;
  }
}
