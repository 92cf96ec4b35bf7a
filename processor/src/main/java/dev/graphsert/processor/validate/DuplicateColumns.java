package dev.graphsert.processor.validate;

import dev.graphsert.processor.model.BackReferenceModel;
import dev.graphsert.processor.model.ColumnModel;
import dev.graphsert.processor.model.EmbeddedModel;
import dev.graphsert.processor.model.EntityModel;
import dev.graphsert.processor.model.MemberModel;
import dev.graphsert.processor.model.ReferenceModel;
import dev.graphsert.processor.model.TableModel;
import dev.graphsert.processor.problem.Message;
import dev.graphsert.processor.problem.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Refuses two members that fill the same column. */
final class DuplicateColumns {

  private final EntityModel entity;
  private final Problems problems;

  DuplicateColumns(EntityModel entity, Problems problems) {
    this.entity = entity;
    this.problems = problems;
  }

  void check() {
    entity.allTables().forEach(this::check);
    checkBackReferences();
  }

  /** Of the columns in the elements' tables, those of the same elements are seen here. */
  private void checkBackReferences() {
    Map<List<Object>, BackReferenceModel> byColumn = new HashMap<>();
    for (BackReferenceModel collection : entity.backReferences()) {
      collection
          .names()
          .forEach(
              name -> {
                BackReferenceModel earlier =
                    byColumn.putIfAbsent(List.of(collection.element(), name), collection);
                if (earlier != null) {
                  problems.add(
                      Message.DUPLICATE_COLUMN,
                      collection.origin(),
                      nameOf(collection.path()),
                      name,
                      nameOf(earlier.path()),
                      "column in @JoinColumn or @OrderColumn");
                }
              });
    }
  }

  private void check(TableModel table) {
    Map<String, ColumnModel> byName = new HashMap<>();
    table
        .columns()
        .forEach(
            column -> {
              for (String name : column.names()) {
                ColumnModel earlier = byName.putIfAbsent(name, column);
                if (earlier != null) {
                  report(name, column, earlier, table.members());
                }
              }
            });
  }

  /** At the column, or at the member whose record it is in: the outermost that tells them apart. */
  private void report(
      String name, ColumnModel column, ColumnModel earlier, List<MemberModel> members) {
    MemberModel different =
        members.stream().filter(m -> holds(m, column)).findFirst().orElseThrow();
    while (different instanceof EmbeddedModel embedded && holds(embedded, earlier)) {
      different =
          embedded.components().stream().filter(m -> holds(m, column)).findFirst().orElseThrow();
    }
    problems.add(
        Message.DUPLICATE_COLUMN,
        different.origin(),
        nameOf(column),
        name,
        nameOf(earlier),
        mend(different));
  }

  private static boolean holds(MemberModel member, ColumnModel column) {
    return member.columns().anyMatch(part -> part == column);
  }

  private String mend(MemberModel member) {
    if (isOfJpa()) {
      return "column in @Column, @JoinColumn or an override";
    }
    if (member instanceof EmbeddedModel) {
      return "prefix in @Embedded(prefix)";
    }
    return member instanceof ReferenceModel
        ? "column in @Reference(column)"
        : "column in @Column(name)";
  }

  private boolean isOfJpa() {
    return entity.origin().getAnnotationMirrors().stream()
        .map(String::valueOf)
        .anyMatch(text -> text.split("\\(", 2)[0].endsWith(".persistence.Entity"));
  }

  private String nameOf(ColumnModel column) {
    return nameOf(column.path());
  }

  private String nameOf(String path) {
    return entity.type().simpleName() + "." + path;
  }
}
