package org.hibernate.annotations;

public @interface SecondaryRow {
  String table() default "";

  boolean owned() default true;

  boolean optional() default true;
}
