package dev.graphsert.plan;

import static java.lang.invoke.MethodType.methodType;

import dev.graphsert.MappingException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.function.BiConsumer;
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

  /**
   * Finds a method with one parameter and no result by a private lookup, once for all entities.
   *
   * @param <L> the class that declares the method
   * @param plan the lookup of the plan that calls the method
   * @param owner the class that declares the method
   * @param name the method, which declares no exceptions
   * @param parameter the erased type of its parameter
   * @return what calls the method on an instance, and throws what it throws
   * @throws MappingException if the owner's module does not open its package to the plan's module
   */
  public static <L> BiConsumer<L, Object> consumer(
      MethodHandles.Lookup plan, Class<L> owner, String name, Class<?> parameter) {
    MethodHandle method =
        find(plan, owner, name, parameter)
            .asType(methodType(void.class, Object.class, Object.class));
    return (instance, entity) -> call(method, instance, entity);
  }

  /**
   * Makes an object by a constructor without parameters that a private lookup finds.
   *
   * @param <T> the class
   * @param plan the lookup of the plan that needs the object
   * @param type the class
   * @return a new object
   * @throws MappingException if the class's module does not open its package to the plan's module
   */
  public static <T> T instance(MethodHandles.Lookup plan, Class<T> type) {
    MethodHandle constructor;
    try {
      constructor =
          MethodHandles.privateLookupIn(type, plan).findConstructor(type, methodType(void.class));
    } catch (IllegalAccessException closed) {
      throw new MappingException(
          String.format(
              "%s cannot be made: open package %s to module %s, or make its constructor visible.",
              type.getName(), type.getPackageName(), plan.lookupClass().getModule()),
          closed);
    } catch (NoSuchMethodException gone) {
      throw new MappingException(
          String.format(
              "%s has no constructor without parameters any more: compile %s again.",
              type.getName(), plan.lookupClass().getName()),
          gone);
    }
    try {
      return type.cast(constructor.invoke());
    } catch (RuntimeException | Error thrown) {
      throw thrown;
    } catch (Throwable declared) {
      throw new MappingException(type.getName() + " cannot be made.", declared);
    }
  }

  private static MethodHandle find(
      MethodHandles.Lookup plan, Class<?> owner, String name, Class<?>... parameters) {
    try {
      return MethodHandles.privateLookupIn(owner, plan)
          .findVirtual(owner, name, methodType(void.class, parameters));
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
              "%s has no such method %s any more: compile %s again.",
              owner.getName(), name, plan.lookupClass().getName()),
          gone);
    }
  }

  private static void call(MethodHandle method, Object listener, Object entity) {
    try {
      method.invokeExact(listener, entity);
    } catch (RuntimeException | Error thrown) {
      throw thrown;
    } catch (Throwable undeclared) {
      throw new IllegalStateException(undeclared);
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
