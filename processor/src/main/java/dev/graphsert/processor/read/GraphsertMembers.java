package dev.graphsert.processor.read;

import dev.graphsert.processor.model.Access;
import dev.graphsert.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Finds the members of classes and records by Graphsert's conventions. */
final class GraphsertMembers {

  private final Compiler compiler;
  private final Problems problems;
  private final TypeElement entity;

  /**
   * Makes a finder.
   *
   * @param entity the entity whose plan reads the members
   */
  GraphsertMembers(Compiler compiler, Problems problems, TypeElement entity) {
    this.compiler = compiler;
    this.problems = problems;
    this.entity = entity;
  }

  /** Those of the entity, or of another that it refers to. */
  List<Member> of(TypeElement type) {
    Visibility visibility = new Visibility(compiler, problems, entity, type);
    AccessReader accessReader = new AccessReader(compiler, visibility, type);
    List<Member> members = new ArrayList<>();
    for (VariableElement field : MappedFields.of(type, compiler, problems)) {
      TypeMirror fieldType = compiler.typeOf(field, type);
      String name = field.getSimpleName().toString();
      Access access = accessReader.accessTo(field, fieldType);
      members.add(new Member(entity, field, fieldType, access, name, "", List.of()));
    }
    return members;
  }

  /** The components of a record, with what it puts before the names of their columns. */
  List<Member> ofRecord(Member embedded, String prefix) {
    List<Member> enclosing = new ArrayList<>(embedded.enclosing());
    enclosing.add(embedded);
    List<Member> components = new ArrayList<>();
    for (VariableElement field :
        MappedFields.of(Compiler.elementOf(embedded.type()), compiler, problems)) {
      components.add(
          new Member(
              entity,
              field,
              compiler.types().asMemberOf((DeclaredType) embedded.type(), field),
              new Access(new Access.Method(field.getSimpleName().toString()), new Access.Final()),
              embedded.path() + "." + field,
              prefix,
              enclosing));
    }
    return components;
  }
}
