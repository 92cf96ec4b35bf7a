package org.hibernate.annotations;

public @interface JdbcTypeCode {
  int value();
}
