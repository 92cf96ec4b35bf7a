package dev.graphsert.internal.ids;

import dev.graphsert.GraphsertException;
import dev.graphsert.InsertException;
import dev.graphsert.MappingException;
import dev.graphsert.internal.FlushProgress;
import dev.graphsert.internal.FlushSavepoint;
import dev.graphsert.internal.catalog.BoundSequence;
import dev.graphsert.internal.catalog.Catalog;
import dev.graphsert.internal.unitofwork.PendingHierarchy;
import dev.graphsert.internal.unitofwork.PendingType;
import dev.graphsert.plan.EntityPlan;
import dev.graphsert.plan.IdSource;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Fills the unset ids of types. */
public final class IdAssigner {

  private final Connection connection;
  private final GivenValues assigned;
  private final LeftoverIds leftovers;
  private final FlushProgress progress;
  private final FlushSavepoint savepoint;
  private final List<IdDemand> demands = new ArrayList<>();
  private final List<DerivedIds> derived = new ArrayList<>();

  /**
   * Makes an assigner for one flush.
   *
   * @param connection where sequences are asked
   * @param assigned notes every id that is given
   * @param leftovers the ids that earlier flushes did not need
   * @param progress counts the round trips
   * @param savepoint is set by the first query, if it is to be set
   */
  public IdAssigner(
      Connection connection,
      GivenValues assigned,
      LeftoverIds leftovers,
      FlushProgress progress,
      FlushSavepoint savepoint) {
    this.connection = connection;
    this.assigned = assigned;
    this.leftovers = leftovers;
    this.progress = progress;
    this.savepoint = savepoint;
  }

  /**
   * Takes up types that share their ids. Ids that the client makes are filled at once; ids that are
   * set are kept and take nothing from the sequence.
   *
   * @param hierarchy the types and their entities
   * @param catalog has their plans bound
   * @throws InsertException if an id is unset that the application assigns
   */
  public void add(PendingHierarchy hierarchy, Catalog catalog) {
    IdMembers members = IdMembers.of(hierarchy, catalog);
    IdSource source = hierarchy.types().get(0).plan().idSource();
    if (source instanceof IdSource.Derived made) {
      List<?> unset = without(hierarchy, entity -> members.of(entity).hasId(entity));
      if (!unset.isEmpty()) {
        derived.add(new DerivedIds(unset, members, made.part().isPresent()));
      }
    }
    List<?> unset = without(hierarchy, entity -> members.of(entity).hasGeneratedPart(entity));
    if (!unset.isEmpty()) {
      generate(source, unset, members, hierarchy, catalog);
    }
  }

  private void generate(
      IdSource source,
      List<?> unset,
      IdMembers members,
      PendingHierarchy hierarchy,
      Catalog catalog) {
    BoundSequence sequence = sequenceOf(hierarchy, catalog);
    if (sequence != null) {
      demands.add(new IdDemand(source, hierarchy.idType(), unset, sequence, members));
    } else if (source.generator() instanceof IdSource.Assigned) {
      throw NoId.of(members.typeOf(unset.get(0)), unset.get(0), NoId.ASSIGNED);
    } else if (source.generator() instanceof IdSource.Client) {
      List<Object> given = assigned.listOf(IdDemand.given(source), unset.size());
      for (Object entity : unset) {
        given.add(entity);
        members.of(entity).generateId(entity);
        if (!members.of(entity).hasGeneratedPart(entity)) {
          throw NoId.of(members.typeOf(entity), entity, "its generator made no id for it.");
        }
      }
    }
  }

  /**
   * Looks for entities whose ids the application should have assigned and has not.
   *
   * @param types the types of a graph
   * @param limit how many of them to name at most
   * @return one error for each, with its entity
   */
  public static List<InsertException> withoutAssignedId(List<PendingType<?>> types, int limit) {
    List<InsertException> found = new ArrayList<>();
    for (PendingType<?> type : types) {
      if (type.plan().idSource() instanceof IdSource.Assigned) {
        type.withoutId()
            .limit(limit - found.size())
            .forEach(entity -> found.add(NoId.of(type, entity, NoId.ASSIGNED)));
      }
    }
    return found;
  }

  /**
   * What must be drawn from sequences, for a writer that has it drawn by the way.
   *
   * @return one for each hierarchy that was taken up and wants ids still
   */
  public List<IdDemand> demands() {
    return Collections.unmodifiableList(demands);
  }

  /**
   * Draws ids for all types that were taken up, by one message after the other, and fills them in
   * the order of adding.
   *
   * @throws GraphsertException if a query fails, or a value does not fit the member or the column
   */
  public void drawEach() {
    demands.forEach(demand -> draw(List.of(demand)));
    demands.clear();
    derive();
  }

  /**
   * Draws ids for all types that were taken up, by one message, and fills them in the order of
   * adding. Only where blocks of ids turn out to be shorter than their size there is another one.
   *
   * @throws GraphsertException if a query fails, or a value does not fit the member or the column
   */
  public void drawTogether() {
    draw(demands);
    demands.clear();
    derive();
  }

  /**
   * Draws ids in blocks, and parts of ids, as {@link #drawTogether} does, and leaves the other
   * demands as they are.
   *
   * @throws GraphsertException if a query fails, or a value does not fit the member or the column
   */
  public void drawAhead() {
    List<IdDemand> ahead = new ArrayList<>(demands);
    ahead.removeIf(demand -> !demand.isDrawnAhead());
    if (!ahead.isEmpty()) {
      draw(ahead);
      demands.removeIf(IdDemand::isDrawnAhead);
    }
  }

  /**
   * Fills the ids that are made of others, those first that others are made of. To be called by a
   * writer that has ids drawn by the way.
   */
  public void derive() {
    DerivationOrder.of(derived).forEach(ids -> ids.fill(assigned));
    derived.clear();
  }

  private void draw(List<IdDemand> together) {
    List<IdDraw> draws = new ArrayList<>();
    together.forEach(demand -> draws.add(IdDraw.begin(demand, leftovers)));
    List<IdDraw> wanting = wanting(draws);
    while (!wanting.isEmpty()) {
      for (int i = 0; i < wanting.size(); i += SequenceQuery.MAX_PER_MESSAGE) {
        int end = Math.min(wanting.size(), i + SequenceQuery.MAX_PER_MESSAGE);
        SequenceQuery.run(wanting.subList(i, end), connection, progress, savepoint);
      }
      wanting = wanting(draws);
    }
    draws.forEach(draw -> draw.finish(assigned));
  }

  private static List<IdDraw> wanting(List<IdDraw> draws) {
    return draws.stream().filter(draw -> draw.valuesWanted() > 0).toList();
  }

  private static @Nullable BoundSequence sequenceOf(PendingHierarchy hierarchy, Catalog catalog) {
    EntityPlan<?> first = hierarchy.types().get(0).plan();
    BoundSequence sequence = catalog.of(first).sequence();
    for (PendingType<?> type : hierarchy.types()) {
      if (!Objects.equals(catalog.of(type.plan()).sequence(), sequence)) {
        throw new MappingException(
            String.format(
                "%s and %s share the ids of %s, but take them from different sequences: they would"
                    + " be given twice. Name the same sequence for both.",
                first.entityType().getName(), type.typeName(), hierarchy.idType().getName()),
            null);
      }
    }
    return sequence;
  }

  /** Mostly all of them, which need no list of their own. */
  private static List<?> without(PendingHierarchy hierarchy, Predicate<Object> value) {
    List<?> entities = hierarchy.entities();
    return entities.stream().anyMatch(value)
        ? entities.stream().filter(value.negate()).toList()
        : entities;
  }
}
