package org.hibernate.annotations;
public @interface UpdateTimestamp {
  SourceType source() default SourceType.VM;
}
