package javax.persistence;

/** As in the older API. */
public @interface Entity {
  String name() default "";
}
