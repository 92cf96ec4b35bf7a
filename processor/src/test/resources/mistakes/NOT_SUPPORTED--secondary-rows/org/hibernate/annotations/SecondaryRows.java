package org.hibernate.annotations;

public @interface SecondaryRows {
  SecondaryRow[] value() default {};
}
