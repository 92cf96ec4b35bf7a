package org.hibernate.annotations;
import java.lang.annotation.Repeatable;
@Repeatable(GenericGenerators.class)
public @interface GenericGenerator {
  String name() default "";
}
