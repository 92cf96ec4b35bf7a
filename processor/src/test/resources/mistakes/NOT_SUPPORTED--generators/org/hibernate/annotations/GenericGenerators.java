package org.hibernate.annotations;
public @interface GenericGenerators {
  GenericGenerator[] value();
}
