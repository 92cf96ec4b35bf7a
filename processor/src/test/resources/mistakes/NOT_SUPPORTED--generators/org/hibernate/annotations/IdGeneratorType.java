package org.hibernate.annotations;
public @interface IdGeneratorType {
  Class<?> value() default Object.class;
}
