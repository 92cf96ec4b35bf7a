package javax.persistence;

/** As in the older API. */
public @interface Id {

}
