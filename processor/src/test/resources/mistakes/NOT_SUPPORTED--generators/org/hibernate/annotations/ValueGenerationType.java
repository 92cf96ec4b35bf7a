package org.hibernate.annotations;
public @interface ValueGenerationType {
  Class<?> value() default Object.class;
}
