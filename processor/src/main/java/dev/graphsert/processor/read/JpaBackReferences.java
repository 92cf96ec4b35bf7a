package dev.graphsert.processor.read;

import com.palantir.javapoet.TypeName;
import dev.graphsert.processor.model.BackReferenceModel;
import dev.graphsert.processor.problem.Message;
import dev.graphsert.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads collections of JPA whose elements have the column that refers to their owner. */
final class JpaBackReferences {

  private static final String COLUMN = "JoinColumn";

  private final Compiler compiler;
  private final Problems problems;
  private final NamingRules names;
  private final TypeElement entity;
  private final JpaHierarchy hierarchy;
  private final JpaColumns columns;
  private final JpaRoles roles;
  private final BackReferences backReferences;

  JpaBackReferences(
      Compiler compiler,
      Problems problems,
      NamingRules names,
      JpaHierarchy hierarchy,
      JpaColumns columns,
      JpaRoles roles) {
    this.compiler = compiler;
    this.problems = problems;
    this.names = names;
    this.entity = hierarchy.entity();
    this.hierarchy = hierarchy;
    this.columns = columns;
    this.roles = roles;
    this.backReferences = new BackReferences(compiler, problems, entity);
  }

  Optional<BackReferenceModel> read(Member member) {
    Optional<TypeMirror> declared =
        roles
            .targetOf(member)
            .or(() -> compiler.elementOfIterable(member.type()).map(compiler::boundOf));
    if (declared.isEmpty()) {
      return refused(member, "OneToMany", "Only collections of a definite type are supported");
    }
    if (columns.isOverridden(member)) {
      return refused(
          member, "AssociationOverride", "Overrides of collections are not supported yet");
    }
    TypeMirror type = declared.get();
    if (!compiler.isEntity(type)) {
      problems.add(
          Message.TARGET_WITHOUT_PLAN, member.origin(), member.described(), TypeName.get(type));
      return Optional.empty();
    }
    TypeElement level = hierarchy.levelOf(member);
    TypeElement owner = compiler.isEntity(level.asType()) ? level : entity;
    TypeElement element = Compiler.elementOf(type);
    return backReferences.checkNameable(member, owner, element)
        ? read(member, owner, element)
        : Optional.empty();
  }

  private Optional<BackReferenceModel> read(Member member, TypeElement owner, TypeElement element) {
    List<AnnotationMirror> joins = Jpa.all(member.origin(), COLUMN, COLUMN + "s");
    Optional<String> reason = joins.stream().flatMap(j -> refusal(j).stream()).findFirst();
    if (reason.isPresent()) {
      return refused(member, COLUMN, reason.get());
    }
    ForeignKey key =
        columns.foreignKeys().read(member, joins, COLUMN, owner, names.join(member.name()));
    BackReferenceModel read =
        backReferences.model(
            member,
            owner,
            element,
            key.columns(),
            Jpa.find(member.origin(), "OrderColumn")
                .map(order -> columns.positionOf(member, order)));
    Optional<String> other = backReferences.fillerOf(read, element);
    return other.isPresent()
        ? refused(
            member,
            COLUMN,
            String.format(
                "%s.%s fills its column too: declare that with insertable = false and updatable ="
                    + " false, or name it in mappedBy",
                element.getSimpleName(), other.get()))
        : Optional.of(read);
  }

  private static Optional<String> refusal(AnnotationMirror join) {
    if (Jpa.text(join, "table").isPresent()) {
      return Optional.of("Columns in secondary tables of the elements are not supported yet");
    }
    if (!Jpa.flag(join, "insertable", true)) {
      return Optional.of("A column that is not insertable could only be updated");
    }
    return !Jpa.flag(join, "updatable", true) && Jpa.flag(join, "nullable", true)
        ? Optional.of("Hibernate fills such a column by an update, which is forbidden here")
        : Optional.empty();
  }

  private Optional<BackReferenceModel> refused(Member member, String annotation, String reason) {
    JpaRefusals.ofMember(member, annotation, reason, problems);
    return Optional.empty();
  }
}
