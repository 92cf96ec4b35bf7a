package dev.graphsert.it.model;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An instance of each entity class, the same each time, which refer to each other. */
final class Instances {

  private final Map<Class<?>, @Nullable Object> made = new HashMap<>();
  private final List<Object> inOrder = new ArrayList<>();
  private final Values values;
  private int counter;

  private Instances(Values values) {
    this.values = values;
  }

  /** Says what fields hold that refer to no entity. */
  @FunctionalInterface
  interface Values {

    /** The value of a field, given the one that it gets by its type. */
    @Nullable Object of(Field field, @Nullable Object byType);
  }

  /** The instances; what one refers to comes before it. */
  static List<?> of(List<Class<?>> entities) {
    return of(
        entities, (field, byType) -> byType); // collections stay empty: some hold ids of other rows
  }

  /** The same with other values for some fields. */
  static List<?> of(List<Class<?>> entities, Values values) {
    Instances instances = new Instances(values);
    entities.forEach(instances::instance);
    return instances.inOrder;
  }

  private @Nullable Object instance(Class<?> type) {
    if (!made.containsKey(type)) {
      made.put(type, null); // what leads back to it stays unset
      try {
        Object entity = filled(type);
        made.put(type, entity);
        inOrder.add(entity);
      } catch (ReflectiveOperationException failed) {
        throw new IllegalStateException("cannot make a " + type, failed);
      }
    }
    return made.get(type);
  }

  private Object filled(Class<?> type) throws ReflectiveOperationException {
    Constructor<?> constructor = type.getDeclaredConstructor();
    constructor.setAccessible(true);
    Object made = constructor.newInstance();
    fill(made);
    return made;
  }

  private void fill(Object entity) throws ReflectiveOperationException {
    for (Class<?> type = entity.getClass(); type != Object.class; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (isStored(field)) {
          field.setAccessible(true);
          Object value = value(field);
          if (value != null) {
            field.set(entity, value);
          }
        }
      }
    }
  }

  private static boolean isStored(Field field) {
    OneToOne one = field.getAnnotation(OneToOne.class);
    return !Modifier.isStatic(field.getModifiers())
        && !Modifier.isTransient(field.getModifiers())
        && !field.isAnnotationPresent(Transient.class)
        && !field.isAnnotationPresent(GeneratedValue.class)
        && !field.isAnnotationPresent(Version.class)
        && (one == null || one.mappedBy().isEmpty());
  }

  private @Nullable Object value(Field field) throws ReflectiveOperationException {
    Class<?> type = field.getType();
    if (type.isAnnotationPresent(Entity.class)) {
      return instance(type);
    }
    if (type.isAnnotationPresent(Embeddable.class)) {
      return filled(type);
    }
    return values.of(field, basic(type, field.getName()));
  }

  private @Nullable Object basic(Class<?> type, String name) {
    counter++;
    if (type == String.class) {
      return name.substring(0, Math.min(8, name.length())) + counter;
    }
    if (type == int.class || type == Integer.class) {
      return counter;
    }
    if (type == long.class || type == Long.class) {
      return (long) counter;
    }
    if (type == boolean.class || type == Boolean.class) {
      return counter % 2 == 0;
    }
    if (type == Instant.class) {
      return Instant.EPOCH.plusSeconds(counter);
    }
    if (type == ZonedDateTime.class) {
      return Instant.EPOCH.plusSeconds(counter).atZone(ZoneOffset.UTC);
    }
    if (type == byte[].class) {
      return new byte[] {(byte) counter};
    }
    return type.isEnum() ? type.getEnumConstants()[0] : null;
  }
}
