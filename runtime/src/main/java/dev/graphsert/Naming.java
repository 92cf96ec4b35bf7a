package dev.graphsert;

/**
 * How tables, columns and sequences are called that the application does not name. Set it for one
 * class with {@link BatchEntity#naming()}, and for a whole build with the processor's option {@code
 * -Agraphsert.naming=SPRING}.
 *
 * <p>PostgreSQL reads names without quotes as lower case, and so does every naming here: what JPA
 * calls {@code firstName} is the column {@code firstname}. In annotations of JPA, names in quotes
 * ({@code "\"Order\""}, or in backticks) keep their case.
 */
public enum Naming {

  /** That of the build; without one, {@link #GRAPHSERT}, and {@link #JPA} for JPA's entities. */
  AUTO,

  /** In snake_case: {@code firstName} is {@code first_name}, the reference {@code maker_id}. */
  GRAPHSERT,

  /**
   * As JPA has it: {@code firstName} is {@code firstname}, and the reference {@code maker} is
   * {@code maker_} with the name of the column that it refers to.
   */
  JPA,

  /** As Hibernate does by itself: in all that Graphsert reads, the same as {@link #JPA}. */
  HIBERNATE,

  /**
   * As Spring Boot sets Hibernate up ({@code CamelCaseToUnderscoresNamingStrategy} of Hibernate 7):
   * JPA's names with an underscore before each word, also where annotations of JPA name them.
   */
  SPRING
}
