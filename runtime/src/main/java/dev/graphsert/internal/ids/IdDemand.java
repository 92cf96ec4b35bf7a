package dev.graphsert.internal.ids;

import dev.graphsert.GraphsertException;
import dev.graphsert.internal.catalog.BoundSequence;
import dev.graphsert.internal.unitofwork.GivenValue;
import dev.graphsert.plan.IdSource;
import java.util.List;

/** Entities of one hierarchy that want an id from its sequence. */
public final class IdDemand {

  private final IdSource source;
  private final Class<?> idType;
  private final List<?> entities;
  private final BoundSequence sequence;
  private final IdMembers members;

  IdDemand(
      IdSource source,
      Class<?> idType,
      List<?> entities,
      BoundSequence sequence,
      IdMembers members) {
    this.source = source;
    this.idType = idType;
    this.entities = entities;
    this.sequence = sequence;
    this.members = members;
  }

  /**
   * The type whose ids they are.
   *
   * @return the entity type, or the topmost of several
   */
  public Class<?> idType() {
    return idType;
  }

  /**
   * The entities without an id.
   *
   * @return the entities in the order of adding
   */
  public List<?> entities() {
    return entities;
  }

  /** What its entities are given by a source. */
  static GivenValue given(IdSource source) {
    return source instanceof IdSource.Derived ? GivenValue.GENERATED_PART : GivenValue.ID;
  }

  /** What draws the ids. */
  IdSource generator() {
    return source.generator();
  }

  /** Where the ids come from. */
  BoundSequence sequence() {
    return sequence;
  }

  /** Whether ids must be known before rows are written: such as stand for several, or in a key. */
  boolean isDrawnAhead() {
    return source.isPooled() || source instanceof IdSource.Derived;
  }

  /**
   * Fills the ids with what the sequence returned, in that order. Other sessions draw from it too:
   * nothing is assumed of the values, nor filled in.
   *
   * @param ids what the server returned, or the ids that it stands for
   * @param assigned notes every id that is given
   * @throws GraphsertException if there are too few or too many ids, or one does not fit the member
   *     or the column
   */
  public void fill(long[] ids, GivenValues assigned) {
    checkCount(entities.size(), ids.length);
    List<Object> given = assigned.listOf(given(source), ids.length);
    for (int i = 0; i < ids.length; i++) {
      given.add(entities.get(i));
      assign(entities.get(i), ids[i]);
    }
  }

  void checkCount(int wanted, int returned) {
    if (returned != wanted) {
      throw new GraphsertException(
          String.format("%d ids were asked for and %d returned for %s.", wanted, returned, this),
          null);
    }
  }

  private void assign(Object entity, long id) {
    try {
      members.of(entity).assignId(entity, id);
    } catch (ArithmeticException tooLarge) {
      throw new GraphsertException(
          String.format(
              "Sequence %s gave %d, which does not fit the id of %s: %s. Widen what is too narrow.",
              sequence.name(), id, entity.getClass().getName(), members.of(entity).column()),
          tooLarge);
    }
  }

  @Override
  public String toString() {
    return idType.getName() + " (sequence " + sequence.name() + ")";
  }
}
