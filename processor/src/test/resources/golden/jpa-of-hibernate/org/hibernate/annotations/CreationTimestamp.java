package org.hibernate.annotations;
public @interface CreationTimestamp {
  SourceType source() default SourceType.VM;
}
