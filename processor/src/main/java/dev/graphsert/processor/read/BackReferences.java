package dev.graphsert.processor.read;

import com.palantir.javapoet.ClassName;
import dev.graphsert.processor.model.BackReferenceModel;
import dev.graphsert.processor.model.ColumnModel;
import dev.graphsert.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Makes the models of collections whose elements have the column that refers to their owner. */
final class BackReferences {

  private final Compiler compiler;
  private final Problems problems;
  private final TypeElement entity;

  BackReferences(Compiler compiler, Problems problems, TypeElement entity) {
    this.compiler = compiler;
    this.problems = problems;
    this.entity = entity;
  }

  /** Whether the plan can name the owner and the elements; reports what it cannot. */
  boolean checkNameable(Member member, TypeElement owner, TypeElement element) {
    Visibility visibility = new Visibility(compiler, problems, entity);
    return visibility.checkNameable(member, element.asType())
        && visibility.checkNameable(member, owner.asType());
  }

  BackReferenceModel model(
      Member member,
      TypeElement owner,
      TypeElement element,
      List<String> columns,
      Optional<String> position,
      Optional<ColumnModel> key) {
    Optional<TableShape> table = Vocabularies.tableOf(element, compiler);
    return new BackReferenceModel(
        member.path(),
        member.origin(),
        member.access(),
        List.of(),
        compiler.asMap(member.type()).isPresent(),
        ClassName.get(owner),
        ClassName.get(element),
        table.map(TableShape::schema).orElse(""),
        table.map(TableShape::name).orElse(""),
        columns,
        position,
        key);
  }

  /** The member of the elements that fills one of the columns too. */
  Optional<String> fillerOf(BackReferenceModel read, TypeElement element) {
    Target target = new Target(compiler, problems, entity, element);
    return read.names().flatMap(name -> target.fillerOf(name).stream()).findFirst();
  }
}
