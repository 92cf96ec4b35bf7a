package dev.graphsert.processor.read;

import com.palantir.javapoet.ClassName;
import dev.graphsert.processor.model.Access;
import dev.graphsert.processor.model.IdModel;
import dev.graphsert.processor.model.MemberModel;
import dev.graphsert.processor.model.ReferenceModel;
import dev.graphsert.processor.model.TableModel;
import dev.graphsert.processor.model.ValueModel;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** Makes the models of secondary tables, which repeat the id of their entity. */
final class SecondaryTables {

  private final TypeElement entity;
  private final IdModel id;

  SecondaryTables(TypeElement entity, IdModel id) {
    this.entity = entity;
    this.id = id;
  }

  /** A member that is never null makes that each entity has a row, as it has in a level's table. */
  TableModel table(TableShape shape, List<MemberModel> members) {
    boolean optional =
        !shape.filled()
            && members.stream()
                .noneMatch(
                    member -> member instanceof ValueModel value && value.type().isPrimitive());
    List<MemberModel> all = new ArrayList<>();
    if (optional) {
      all.add(toEntity(shape.idColumns()));
    } else {
      Iterator<String> columns = shape.idColumns().iterator();
      id.members().forEach(part -> all.add(part.in(columns)));
    }
    all.addAll(members);
    return new TableModel(shape.schema(), shape.name(), List.copyOf(all), optional);
  }

  private ReferenceModel toEntity(List<String> columns) {
    MemberModel first = id.members().get(0);
    return new ReferenceModel(
        first.path(),
        first.origin(),
        new Access(new Access.Itself(), new Access.Final()),
        ClassName.get(entity),
        columns,
        false);
  }
}
