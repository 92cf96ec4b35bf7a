package dev.graphsert.internal.unitofwork;

import dev.graphsert.MappingException;
import dev.graphsert.plan.BackReference;
import dev.graphsert.plan.ColumnPlan;
import dev.graphsert.plan.EntityPlan;
import dev.graphsert.plan.IdSource;
import dev.graphsert.plan.ReferenceVisitor;
import dev.graphsert.plan.RowWriter;
import dev.graphsert.plan.TableName;
import dev.graphsert.plan.TablePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The plan of a type whose entities are held by others in one graph, as if they referred to these:
 * all that sorts, binds and writes rows sees references like any other.
 *
 * @param <E> the entity type
 */
final class PlanWithOwners<E> implements EntityPlan<E> {

  private final EntityPlan<E> plan;
  private final List<OwnerColumns> owners;
  private final List<TablePlan<E>> tables;

  PlanWithOwners(EntityPlan<E> plan, List<OwnerColumns> owners) {
    this.plan = plan;
    this.owners = owners;
    this.tables = new ArrayList<>(plan.tables());
    owners.forEach(this::addTo);
  }

  private void addTo(OwnerColumns columns) {
    int place = placeOf(columns.table());
    TablePlan<E> table = tables.get(place);
    for (ColumnPlan column : columns.columns()) {
      table.columns().stream()
          .filter(own -> own.name().equals(column.name()))
          .findFirst()
          .ifPresent(own -> refuse(column, own, table.name()));
    }
    tables.set(place, table.with(columns.columns(), columns::write));
  }

  /** The table of that name, or the first one if the type has its rows in none of that name. */
  private int placeOf(TableName name) {
    for (int place = 0; place < tables.size(); place++) {
      if (tables.get(place).name().equals(name) && !tables.get(place).isCollection()) {
        return place;
      }
    }
    return 0;
  }

  private void refuse(ColumnPlan column, ColumnPlan own, TableName table) {
    throw new MappingException(
        String.format(
            "%s fills column %s of table %s, which %s of %s fills too. Name another column in"
                + " @JoinColumn; or if that is a member of the element, declare it with insertable ="
                + " false and updatable = false, or name it in mappedBy.",
            column.member(),
            TableName.quote(column.name()),
            table,
            own.member(),
            entityType().getName()),
        null);
  }

  @Override
  public Class<E> entityType() {
    return plan.entityType();
  }

  @Override
  public Class<?> idType() {
    return plan.idType();
  }

  @Override
  public List<TablePlan<E>> tables() {
    return tables;
  }

  @Override
  public IdSource idSource() {
    return plan.idSource();
  }

  @Override
  public boolean hasId(E entity) {
    return plan.hasId(entity);
  }

  @Override
  public boolean hasGeneratedPart(E entity) {
    return plan.hasGeneratedPart(entity);
  }

  @Override
  public void writeId(E entity, RowWriter row) {
    plan.writeId(entity, row);
  }

  @Override
  public void assignId(E entity, long id) {
    plan.assignId(entity, id);
  }

  @Override
  public void generateId(E entity) {
    plan.generateId(entity);
  }

  @Override
  public void deriveId(E entity) {
    plan.deriveId(entity);
  }

  @Override
  public void clearId(E entity) {
    plan.clearId(entity);
  }

  @Override
  public void clearGeneratedPart(E entity) {
    plan.clearGeneratedPart(entity);
  }

  @Override
  public boolean hasVersion(E entity) {
    return plan.hasVersion(entity);
  }

  @Override
  public void startVersion(E entity) {
    plan.startVersion(entity);
  }

  @Override
  public void clearVersion(E entity) {
    plan.clearVersion(entity);
  }

  @Override
  public void visitReferences(E entity, ReferenceVisitor visitor) {
    plan.visitReferences(entity, visitor);
    for (OwnerColumns columns : owners) {
      visitor.visitReferenceWithoutCascade(columns.member(), columns.ownerOf(entity));
      visitor.visitReferenceWithoutCascade(columns.member(), columns.keyOf(entity));
    }
  }

  @Override
  public List<BackReference<E>> backReferences() {
    return plan.backReferences();
  }

  @Override
  public @Nullable Consumer<? super E> beforeInsert() {
    return plan.beforeInsert();
  }

  @Override
  public @Nullable Consumer<? super E> afterInsert() {
    return plan.afterInsert();
  }
}
