package dev.graphsert.plan;

import dev.graphsert.MappingException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** Opens private fields that have no accessor to generated plans. Thread-safe. */
public final class PrivateFields {

  private PrivateFields() {}

  /**
   * Finds a field by a private lookup, once for all rows.
   *
   * @param plan the lookup of the plan that reads the field
   * @param owner the class that declares the field
   * @param name the field
   * @param type the field's erased type
   * @return a handle that reads the field, and writes it unless it is final
   * @throws MappingException if the owner's module does not open its package to the plan's module
   */
  public static VarHandle handle(
      MethodHandles.Lookup plan, Class<?> owner, String name, Class<?> type) {
    try {
      return MethodHandles.privateLookupIn(owner, plan).findVarHandle(owner, name, type);
    } catch (IllegalAccessException closed) {
      throw new MappingException(
          String.format(
              "The private field %s of %s cannot be read: open package %s to module %s, or give the"
                  + " field a getter.",
              name, owner.getName(), owner.getPackageName(), plan.lookupClass().getModule()),
          closed);
    } catch (NoSuchFieldException gone) {
      throw new MappingException(
          String.format(
              "%s has no field %s of type %s any more: compile %s again.",
              owner.getName(), name, type.getName(), plan.lookupClass().getName()),
          gone);
    }
  }
}
