package dev.graphsert.internal.ids;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Sorts ids that are made of others so that they come after those. The order of tables does not do:
 * those that refer to each other in a circle are in any.
 */
final class DerivationOrder {

  private final List<DerivedIds> all;
  private final Set<IdMembers> met = new HashSet<>();
  private final List<DerivedIds> sorted = new ArrayList<>();

  private DerivationOrder(List<DerivedIds> all) {
    this.all = all;
  }

  static List<DerivedIds> of(List<DerivedIds> all) {
    DerivationOrder order = new DerivationOrder(all);
    all.forEach(order::add);
    return order.sorted;
  }

  private void add(DerivedIds ids) {
    if (!met.add(ids.members())) {
      return;
    }
    for (DerivedIds other : all) {
      if (ids.members().areMadeOf(other.members())) {
        add(other);
      }
    }
    sorted.add(ids);
  }
}
