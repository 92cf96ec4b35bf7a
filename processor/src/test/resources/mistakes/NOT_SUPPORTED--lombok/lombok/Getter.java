package lombok;
public @interface Getter {
  AccessLevel value() default AccessLevel.PUBLIC;
}
