package dev.graphsert.processor.read;

import dev.graphsert.processor.model.Access;
import dev.graphsert.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Finds the members of entities and embedded values by Graphsert's conventions. */
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
    return members((DeclaredType) type.asType(), "", "", List.of());
  }

  /** Those of an embedded value, with what it puts before the names of their columns. */
  List<Member> ofEmbedded(Member embedded, String prefix) {
    List<Member> enclosing = new ArrayList<>(embedded.enclosing());
    enclosing.add(embedded);
    return members((DeclaredType) embedded.type(), embedded.path() + ".", prefix, enclosing);
  }

  private List<Member> members(
      DeclaredType type, String path, String prefix, List<Member> enclosing) {
    TypeElement owner = Compiler.elementOf(type);
    AccessReader access =
        new AccessReader(compiler, new Visibility(compiler, problems, entity, owner), owner);
    List<Member> members = new ArrayList<>();
    for (VariableElement field : MappedFields.of(owner, compiler, problems)) {
      TypeMirror fieldType = compiler.types().asMemberOf(type, field);
      Access way =
          enclosing.isEmpty() || owner.getKind() != ElementKind.RECORD
              ? access.accessTo(field, fieldType)
              : access.accessToState(field, fieldType);
      members.add(new Member(entity, field, fieldType, way, path + field, prefix, enclosing));
    }
    return members;
  }
}
