package dev.graphsert.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/**
 * A member that holds a value made of several: its parts fill columns of the entity's table.
 *
 * @param path the member as messages name it
 * @param origin where it was declared
 * @param access how it is read
 * @param type its Java type
 * @param components its parts, at least one; none where only what is in it beside columns is read
 */
public record EmbeddedModel(
    String path, Element origin, Access access, TypeName type, List<MemberModel> components)
    implements MemberModel {

  @Override
  public Stream<ColumnModel> columns() {
    return components.stream().flatMap(MemberModel::columns);
  }

  @Override
  public Stream<MemberModel> parts() {
    return Stream.concat(Stream.of(this), components.stream().flatMap(MemberModel::parts));
  }

  @Override
  public EmbeddedModel in(Iterator<String> columns) {
    List<MemberModel> others = components.stream().map(part -> part.in(columns)).toList();
    return new EmbeddedModel(path, origin, access, type, others);
  }
}
