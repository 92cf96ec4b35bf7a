package dev.graphsert.it.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.graphsert.InsertException;
import dev.graphsert.it.database.TestSchema;
import dev.graphsert.it.hierarchy.Shapes.Book;
import dev.graphsert.it.hierarchy.Shapes.Circle;
import dev.graphsert.it.hierarchy.Shapes.Film;
import dev.graphsert.it.hierarchy.Shapes.Loan;
import dev.graphsert.it.hierarchy.Shapes.Square;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Classes in one table, and classes in a table each, whose ids come from one sequence. */
final class SharedAndOwnTablesTest {

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with(Shapes.tables());

  @Test
  void columnsOfOtherClassesAreNull() {
    SCHEMA.insert(new Circle("c"), new Square("s"), new Circle("d"));
    assertThat(SCHEMA.rows("select id, kind, name, radius, side from shape order by seen"))
        .containsExactly(
            Arrays.asList(1L, "circle", "c", 0, null),
            Arrays.asList(2L, "square", "s", null, 0),
            Arrays.asList(3L, "circle", "d", 0, null));
  }

  @Test
  void rowsOfOneTableMayReferToEachOtherAcrossClasses() {
    Circle circle = new Circle("c");
    Square square = new Square("s");
    circle.inner = square;
    Circle innermost = new Circle("i");
    square.inner = innermost;
    SCHEMA.insert(circle, square, innermost);
    assertThat(SCHEMA.column("select name from shape order by seen"))
        .containsExactly("i", "s", "c");
    assertThat(SCHEMA.column("select inner_id from shape order by id"))
        .containsExactly(square.id, innermost.id, null);
  }

  @Test
  void tablesOfTheirOwnShareTheSequence() {
    Book one = new Book();
    Film two = new Film();
    Book three = new Book();
    Loan loan = new Loan();
    loan.medium = two;
    loan.shape = new Circle("c");
    SCHEMA.insert(one, two, three, loan);
    assertThat(List.of(one.id, two.id, three.id)).containsExactly(1L, 2L, 3L);
    assertThat(SCHEMA.column("select id from book order by id")).containsExactly(1L, 3L);
    assertThat(SCHEMA.column("select id from film")).containsExactly(2);
    assertThat(SCHEMA.rows("select shape_id, medium_id from loan"))
        .containsExactly(List.of(loan.shape.id, two.id));
  }

  @Test
  void aReferenceMayBeToWhatIsThereAlready() {
    Film known = new Film();
    SCHEMA.insert(new Book(), known);
    Loan loan = new Loan();
    loan.medium = known;
    Loan other = new Loan();
    other.medium = new Book();
    SCHEMA.insert(loan, other);
    assertThat(SCHEMA.column("select medium_id from loan order by id")).containsExactly(2L, 3L);
  }

  @Test
  void aRefusedRowNamesItsOwnClass() {
    Film bad = new Film();
    bad.minutes = null;
    InsertException refused =
        catchThrowableOfType(
            InsertException.class, () -> SCHEMA.insert(new Book(), new Film(), bad, new Book()));
    assertThat(refused.entity()).isSameAs(bad);
    assertThat(refused.failedRow().position()).isEqualTo(1);
    assertThat(refused.failedRow().member()).isEqualTo("minutes");
  }
}
