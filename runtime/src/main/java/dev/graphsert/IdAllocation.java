package dev.graphsert;

/**
 * How many ids one value of a sequence is worth, and which: the rule by which the other
 * applications draw from the sequence. Two that follow different rules give the same id twice.
 *
 * <p>Under a rule other than {@link #ONE_BY_ONE} the sequence must have {@code INCREMENT BY n}, n
 * being {@link Id#allocationSize()}, which is checked against the database. Ids that a flush does
 * not need are kept by the {@link Graphsert} and used first by the next flush of any of its
 * sessions, so that small commits do not waste them; while they suffice, the database is not asked.
 * Within one flush ids ascend in the order of adding.
 *
 * <p>Ids that went to a flush which failed or was rolled back are not used again, nor are those
 * that are left when the application ends: gaps, as a plain sequence has them too. After {@code
 * ALTER SEQUENCE .. RESTART} or {@code TRUNCATE .. RESTART IDENTITY} make a new {@link Graphsert},
 * for the old one may still have ids from before.
 *
 * <p>In the examples n is 50.
 */
public enum IdAllocation {
  /** Each value is one id. */
  ONE_BY_ONE,

  /**
   * A value is the last of n ids: 151 stands for 102 to 151. Hibernate's optimizer {@code pooled},
   * its default for an allocation size above 1. A value with which the sequence starts is that one
   * id alone.
   */
  POOLED,

  /**
   * A value is the first of n ids: 151 stands for 151 to 200. Hibernate's optimizer {@code
   * pooled-lo}; also that of EclipseLink with {@code
   * eclipselink.sequencing.start-sequence-at-nextval}.
   */
  POOLED_LO,

  /**
   * A value is the last of n ids, also the first value: a sequence that starts with 50 gives 1 to
   * 50. EclipseLink's rule. A value below n, which EclipseLink refuses, is that one id alone.
   */
  ECLIPSELINK
}
