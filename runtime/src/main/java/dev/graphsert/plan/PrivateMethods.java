package dev.graphsert.plan;

import static java.lang.invoke.MethodType.methodType;

import dev.graphsert.MappingException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.function.Consumer;

/** Opens methods that are hidden from generated plans to them. Thread-safe. */
public final class PrivateMethods {

  private PrivateMethods() {}

  /**
   * Finds a method without parameters and result by a private lookup, once for all entities.
   *
   * @param <E> the class that declares the method
   * @param plan the lookup of the plan that calls the method
   * @param owner the class that declares the method
   * @param name the method, which declares no exceptions
   * @return what calls the method on an instance, and throws what it throws
   * @throws MappingException if the owner's module does not open its package to the plan's module
   */
  public static <E> Consumer<E> consumer(MethodHandles.Lookup plan, Class<E> owner, String name) {
    MethodHandle method = find(plan, owner, name).asType(methodType(void.class, Object.class));
    return entity -> call(method, entity);
  }

  private static MethodHandle find(MethodHandles.Lookup plan, Class<?> owner, String name) {
    try {
      return MethodHandles.privateLookupIn(owner, plan)
          .findVirtual(owner, name, methodType(void.class));
    } catch (IllegalAccessException closed) {
      throw new MappingException(
          String.format(
              "The method %s of %s cannot be called: open package %s to module %s, or make the"
                  + " method visible.",
              name, owner.getName(), owner.getPackageName(), plan.lookupClass().getModule()),
          closed);
    } catch (NoSuchMethodException gone) {
      throw new MappingException(
          String.format(
              "%s has no method %s() any more: compile %s again.",
              owner.getName(), name, plan.lookupClass().getName()),
          gone);
    }
  }

  private static void call(MethodHandle method, Object entity) {
    try {
      method.invokeExact(entity);
    } catch (RuntimeException | Error thrown) {
      throw thrown;
    } catch (Throwable undeclared) {
      throw new IllegalStateException(undeclared);
    }
  }
}
