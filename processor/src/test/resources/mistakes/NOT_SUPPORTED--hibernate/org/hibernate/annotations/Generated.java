package org.hibernate.annotations;

public @interface Generated {
  String sql() default "";
}
