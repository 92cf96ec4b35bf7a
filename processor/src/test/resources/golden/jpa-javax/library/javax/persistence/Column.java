package javax.persistence;

/** As in the older API. */
public @interface Column {
  String name() default "";
}
