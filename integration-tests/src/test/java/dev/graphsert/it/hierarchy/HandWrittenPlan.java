package dev.graphsert.it.hierarchy;

import dev.graphsert.plan.EntityPlan;
import dev.graphsert.plan.IdSource;
import dev.graphsert.plan.ReferenceVisitor;
import dev.graphsert.plan.RowWriter;
import dev.graphsert.plan.TablePlan;
import java.util.List;
import java.util.function.BiConsumer;

/** The plan of one class of a hierarchy whose topmost class holds the id. */
final class HandWrittenPlan<E extends Numbered> implements EntityPlan<E> {

  private final Class<E> type;
  private final Class<?> idType;
  private final IdSource idSource;
  private final List<TablePlan<E>> tables;
  private final BiConsumer<E, ReferenceVisitor> references;

  HandWrittenPlan(
      Class<E> type,
      Class<?> idType,
      IdSource idSource,
      BiConsumer<E, ReferenceVisitor> references,
      List<TablePlan<E>> tables) {
    this.type = type;
    this.idType = idType;
    this.idSource = idSource;
    this.references = references;
    this.tables = tables;
  }

  @Override
  public Class<E> entityType() {
    return type;
  }

  @Override
  public Class<?> idType() {
    return idType;
  }

  @Override
  public List<TablePlan<E>> tables() {
    return tables;
  }

  @Override
  public IdSource idSource() {
    return idSource;
  }

  @Override
  public boolean hasId(E entity) {
    return entity.id != null;
  }

  @Override
  public void writeId(E entity, RowWriter row) {
    row.writeLong(entity.id);
  }

  @Override
  public void assignId(E entity, long id) {
    entity.id = id;
  }

  @Override
  public void clearId(E entity) {
    entity.id = null;
  }

  @Override
  public void visitReferences(E entity, ReferenceVisitor visitor) {
    references.accept(entity, visitor);
  }
}
