package dev.graphsert.processor.read;

import dev.graphsert.processor.problem.Message;
import dev.graphsert.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/** What embedded values call single columns of their members. */
final class GraphsertRenames {

  private final Problems problems;
  private final GraphsertMembers members;
  private final GraphsertRoles roles;

  GraphsertRenames(Compiler compiler, Problems problems, TypeElement entity) {
    Problems unreported = compiler.unreported(entity); // what is wrong is where members are read
    this.problems = problems;
    this.members = new GraphsertMembers(compiler, unreported, entity);
    this.roles = new GraphsertRoles(compiler, unreported);
  }

  /** The columns of a member by what is around it, the outermost first; nothing if none says so. */
  static List<String> columnsOf(Member member) {
    return member.enclosing().stream()
        .flatMap(outer -> in(outer).filter(rename -> isFor(rename, outer, member)))
        .findFirst()
        .map(rename -> Annotations.texts(rename, "column"))
        .orElse(List.of());
  }

  /** Reports what is called otherwise and is not there, or has no column. */
  void check(Member embedded) {
    in(embedded)
        .map(GraphsertRenames::nameIn)
        .distinct()
        .forEach(
            name ->
                refusal(embedded, name)
                    .ifPresent(
                        reason ->
                            problems.add(
                                Message.RENAME_NOT_VALID,
                                embedded.origin(),
                                embedded.described(),
                                name,
                                reason)));
  }

  private Optional<String> refusal(Member embedded, String name) {
    Optional<Member> found = find(embedded, name);
    if (found.isEmpty()) {
      return Optional.of("it has no such member");
    }
    Role role = roles.of(found.get());
    if (role != Role.VALUE && role != Role.REFERENCE) {
      return Optional.of("that is " + role + ", and has no column by itself");
    }
    List<AnnotationMirror> renames =
        in(embedded).filter(rename -> nameIn(rename).equals(name)).toList();
    if (renames.size() > 1) {
      return Optional.of("that has several names");
    }
    int columns = Annotations.texts(renames.get(0), "column").size();
    return role == Role.VALUE && columns != 1
        ? Optional.of("a value has one column, and " + columns + " are named")
        : Optional.empty();
  }

  private Optional<Member> find(Member embedded, String path) {
    int end = path.indexOf('.');
    String first = end < 0 ? path : path.substring(0, end);
    Optional<Member> part =
        members.ofEmbedded(embedded, "").stream()
            .filter(member -> member.name().equals(first))
            .findFirst();
    return end < 0
        ? part
        : part.filter(inner -> EmbeddedTypes.isOurs(inner.origin(), inner.type()))
            .flatMap(inner -> find(inner, path.substring(end + 1)));
  }

  private static boolean isFor(AnnotationMirror rename, Member outer, Member member) {
    return member.path().equals(outer.path() + "." + nameIn(rename));
  }

  private static Stream<AnnotationMirror> in(Member embedded) {
    return Annotations.annotations(embedded.origin(), Annotations.EMBEDDED, "renamed").stream();
  }

  private static String nameIn(AnnotationMirror rename) {
    return Annotations.text(rename, "member").orElse("");
  }
}
