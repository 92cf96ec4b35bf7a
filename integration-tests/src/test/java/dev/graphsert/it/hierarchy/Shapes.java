package dev.graphsert.it.hierarchy;

import dev.graphsert.plan.IdSource;
import dev.graphsert.plan.PlanRegistry;
import dev.graphsert.plan.TablePlan;
import java.util.List;

/** Classes that share one table, and classes that have one each, with an abstract class on top. */
final class Shapes {

  /** Makes the tables; that it is asked for makes the plans known too. */
  static String tables() {
    return """
      create table shape (id bigserial primary key, kind text not null, name text,
        radius int default 7, side int default 8, inner_id bigint references shape,
        seen bigserial);
      create sequence media_seq;
      create table book (id bigint primary key, title text, pages int);
      create table film (id int primary key, title text, minutes smallint not null);
      create table loan (id bigserial primary key, shape_id bigint references shape, medium_id bigint);
      """;
  }

  private Shapes() {}

  abstract static class Shape extends Numbered {
    String name;
    Shape inner;
  }

  static final class Circle extends Shape {
    int radius;

    Circle(String name) {
      this.name = name;
    }
  }

  static final class Square extends Shape {
    int side;

    Square(String name) {
      this.name = name;
    }
  }

  abstract static class Medium extends Numbered {
    String title;
  }

  static final class Book extends Medium {
    int pages;
  }

  static final class Film extends Medium {
    Short minutes = 90;
  }

  static final class Loan extends Numbered {
    Shape shape;
    Medium medium;
  }

  static {
    PlanRegistry.register(shape(Shape.class, "?", TablePlan.named("", "shape")));
    PlanRegistry.register(shape(Circle.class, "circle", TablePlan.named("", "shape")));
    PlanRegistry.register(shape(Square.class, "square", TablePlan.named("", "shape")));
    PlanRegistry.register(medium(Medium.class, "medium"));
    PlanRegistry.register(
        medium(
            Book.class,
            TablePlan.named("", "book")
                .id("id", "id", Long.class)
                .column("title", "title", String.class)
                .column("pages", "pages", int.class)
                .<Book>rows(
                    (book, row) -> {
                      row.writeLong(book.id);
                      row.writeString(book.title);
                      row.writeInt(book.pages);
                    })));
    PlanRegistry.register(
        medium(
            Film.class,
            TablePlan.named("", "film")
                .id("id", "id", Long.class)
                .column("title", "title", String.class)
                .column("minutes", "minutes", Short.class)
                .<Film>rows(
                    (film, row) -> {
                      row.writeLong(film.id);
                      row.writeString(film.title);
                      row.writeShort(film.minutes);
                    })));
    PlanRegistry.register(
        new HandWrittenPlan<>(
            Loan.class,
            Loan.class,
            IdSource.sequenceOf("id"),
            (loan, visitor) -> {
              visitor.visitReference("shape", loan.shape);
              visitor.visitReference("medium", loan.medium);
            },
            List.of(
                TablePlan.named("", "loan")
                    .id("id", "id", Long.class)
                    .reference("shape_id", "shape", Shape.class)
                    .reference("medium_id", "medium", Medium.class)
                    .rows(
                        (loan, row) -> {
                          row.writeLong(loan.id);
                          row.writeReference(loan.shape);
                          row.writeReference(loan.medium);
                        }))));
  }

  /** All columns of the table: those of other classes are NULL, and all rows go in at once. */
  private static <E extends Shape> HandWrittenPlan<E> shape(
      Class<E> type, String kind, TablePlan.Builder table) {
    return new HandWrittenPlan<>(
        type,
        Shape.class,
        IdSource.sequenceOf("id"),
        (shape, visitor) -> visitor.visitReference("inner", shape.inner),
        List.of(
            table
                .id("id", "id", Long.class)
                .column("kind", "class", String.class)
                .column("name", "name", String.class)
                .reference("inner_id", "inner", Shape.class)
                .column("radius", "radius", int.class)
                .column("side", "side", int.class)
                .rows(
                    (shape, row) -> {
                      row.writeLong(shape.id);
                      row.writeString(kind);
                      row.writeString(shape.name);
                      row.writeReference(shape.inner);
                      if (shape instanceof Circle circle) {
                        row.writeInt(circle.radius);
                        row.writeNulls(1);
                      } else {
                        row.writeNulls(1);
                        row.writeInt(((Square) (Shape) shape).side);
                      }
                    })));
  }

  private static <E extends Medium> HandWrittenPlan<E> medium(Class<E> type, String table) {
    return medium(
        type,
        TablePlan.named("", table)
            .id("id", "id", Long.class)
            .rows((medium, row) -> row.writeLong(medium.id)));
  }

  private static <E extends Medium> HandWrittenPlan<E> medium(Class<E> type, TablePlan<E> table) {
    return new HandWrittenPlan<>(
        type,
        Medium.class,
        IdSource.sequence("", "media_seq"),
        (medium, visitor) -> {},
        List.of(table));
  }
}
