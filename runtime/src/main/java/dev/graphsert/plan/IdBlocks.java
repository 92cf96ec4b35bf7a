package dev.graphsert.plan;

import dev.graphsert.IdAllocation;

/**
 * How values of a sequence become ids.
 *
 * @param allocation the rule
 * @param size how many ids a value is worth; 1 under {@link IdAllocation#ONE_BY_ONE} alone
 */
public record IdBlocks(IdAllocation allocation, int size) {

  /** Each value is one id. */
  static final IdBlocks ONE_BY_ONE = new IdBlocks(IdAllocation.ONE_BY_ONE, 1);

  /**
   * Refuses what the annotation processor refuses too.
   *
   * @param allocation the rule
   * @param size how many ids a value is worth
   */
  public IdBlocks {
    if (size < 1 || (size == 1) != (allocation == IdAllocation.ONE_BY_ONE)) {
      throw new IllegalArgumentException(allocation + " with blocks of " + size);
    }
  }

  /**
   * Whether a value is worth more than one id.
   *
   * @return true under every rule but {@link IdAllocation#ONE_BY_ONE}
   */
  public boolean isPooled() {
    return allocation != IdAllocation.ONE_BY_ONE;
  }
}
