package dev.graphsert.processor.read;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/** Members that Hibernate does not insert: the database fills their column, or there is none. */
final class JpaLeftOut {

  static final String GENERATED = "Generated";

  private static final List<String> ALWAYS = List.of("Formula", "GeneratedColumn", "Parent");

  /** The same said by the versions of Hibernate before 7. */
  private static final List<String> OTHER_TIMES = List.of("NEVER", "UPDATE");

  private JpaLeftOut() {}

  static boolean is(Element member) {
    return ALWAYS.stream().anyMatch(name -> Jpa.hasHibernate(member, name))
        || Jpa.findHibernate(member, GENERATED)
            .filter(found -> isByInsert(found) && !Jpa.flag(found, "writable", false))
            .isPresent();
  }

  /** Whether its column is filled by an expression that Hibernate alone writes. */
  static boolean isByExpression(Element member) {
    return Jpa.findHibernate(member, GENERATED)
        .flatMap(found -> Jpa.text(found, "sql"))
        .isPresent();
  }

  private static boolean isByInsert(AnnotationMirror generated) {
    List<String> events = Jpa.constants(generated, "event");
    return (events.isEmpty() || events.contains("INSERT"))
        && Jpa.constant(generated, "value").filter(OTHER_TIMES::contains).isEmpty();
  }
}
