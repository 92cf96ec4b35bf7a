package org.hibernate.annotations;
public @interface CurrentTimestamp {
  SourceType source() default SourceType.DB;
}
