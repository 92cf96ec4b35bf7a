package dev.graphsert.processor.validate;

import dev.graphsert.processor.model.BackReferenceModel;
import dev.graphsert.processor.model.EntityModel;
import dev.graphsert.processor.model.IdModel;
import dev.graphsert.processor.model.TableModel;
import dev.graphsert.processor.model.ValueModel;
import dev.graphsert.processor.problem.Message;
import dev.graphsert.processor.problem.Problems;
import java.nio.charset.StandardCharsets;
import javax.lang.model.element.Element;

/** Refuses names that PostgreSQL cuts off or cannot hold. */
final class IdentifierRules {

  private static final int MAX_BYTES = 63;

  private final EntityModel entity;
  private final Problems problems;

  IdentifierRules(EntityModel entity, Problems problems) {
    this.entity = entity;
    this.problems = problems;
  }

  void check() {
    String type = entity.type().simpleName();
    for (TableModel table : entity.allTables().toList()) {
      check("table", table.name(), entity.origin(), type);
      check("schema", table.schema(), entity.origin(), type);
      table
          .columns()
          .forEach(
              column -> {
                for (String name : column.names()) {
                  check("column", name, column.origin(), type + "." + column.path());
                }
              });
    }
    for (BackReferenceModel collection : entity.backReferences()) {
      collection
          .names()
          .forEach(
              name -> check("column", name, collection.origin(), type + "." + collection.path()));
    }
    if (entity.id().generator() instanceof IdModel.NamedSequence sequence) {
      ValueModel id = entity.id().generated().orElseThrow();
      check("sequence", sequence.name(), id.origin(), type + "." + id.path());
      check("schema", sequence.schema(), id.origin(), type + "." + id.path());
    }
  }

  private void check(String kind, String name, Element at, String owner) {
    int bytes = name.getBytes(StandardCharsets.UTF_8).length;
    if (name.isEmpty() && kind.equals("column")) {
      problems.add(Message.NAME_NOT_VALID, at, kind, name, owner, "it is empty");
    } else if (bytes > MAX_BYTES) {
      problems.add(
          Message.NAME_NOT_VALID,
          at,
          kind,
          name,
          owner,
          "it has " + bytes + " bytes, and names are cut off after " + MAX_BYTES);
    } else if (name.indexOf('\0') >= 0) {
      problems.add(
          Message.NAME_NOT_VALID, at, kind, name.replace('\0', '?'), owner, "it has a NUL");
    } else if (!StandardCharsets.UTF_8.newEncoder().canEncode(name)) {
      String shown = new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
      problems.add(
          Message.NAME_NOT_VALID, at, kind, shown, owner, "it has half of a surrogate pair");
    }
  }
}
