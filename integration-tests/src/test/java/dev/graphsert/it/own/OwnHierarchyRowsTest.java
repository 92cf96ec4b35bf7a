package dev.graphsert.it.own;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.it.database.TestSchema;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Hierarchies and secondary tables in our own words: rows are those of JPA's. */
final class OwnHierarchyRowsTest {

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with("select 1");

  @Test
  void inOneTable() {
    Map<String, List<Object>> rows =
        new Twins(SCHEMA, TheirShapes.Shape.class, TheirShapes.Circle.class)
            .assertSameRows(
                () -> {
                  OurShapes.Shape shape = new OurShapes.Shape();
                  shape.name = "s";
                  shape.tags.add("a");
                  OurShapes.Circle circle = new OurShapes.Circle();
                  circle.radius = 3;
                  circle.around = shape;
                  circle.tags.add("b");
                  return List.of(shape, circle);
                },
                () -> {
                  TheirShapes.Shape shape = new TheirShapes.Shape();
                  shape.name = "s";
                  shape.tags.add("a");
                  TheirShapes.Circle circle = new TheirShapes.Circle();
                  circle.radius = 3;
                  circle.around = shape;
                  circle.tags.add("b");
                  return List.of(shape, circle);
                });
    assertThat(rows.get("shape").toString()).contains("\"kind\": \"S\"", "\"kind\": \"Circle\"");
  }

  @Test
  void inATableForEachLevel() {
    Map<String, List<Object>> rows =
        new Twins(
                SCHEMA, TheirShapes.Person.class, TheirShapes.Worker.class, TheirShapes.Chief.class)
            .assertSameRows(
                () -> {
                  OurShapes.Worker worker = new OurShapes.Worker();
                  worker.trade = "t";
                  OurShapes.Chief chief = new OurShapes.Chief();
                  chief.trade = "c";
                  chief.deputy = worker;
                  return List.of(worker, chief);
                },
                () -> {
                  TheirShapes.Worker worker = new TheirShapes.Worker();
                  worker.trade = "t";
                  TheirShapes.Chief chief = new TheirShapes.Chief();
                  chief.trade = "c";
                  chief.deputy = worker;
                  return List.of(worker, chief);
                });
    assertThat(rows.get("worker").toString()).contains("\"person\": 1", "\"person\": 2");
  }

  @Test
  void inATableForEachClass() {
    Map<String, List<Object>> rows =
        new Twins(SCHEMA, TheirShapes.Vehicle.class, TheirShapes.Lorry.class)
            .assertSameRows(
                () -> {
                  OurShapes.Vehicle vehicle = new OurShapes.Vehicle();
                  vehicle.plate = "v";
                  OurShapes.Lorry lorry = new OurShapes.Lorry();
                  lorry.load = 7;
                  return List.of(vehicle, lorry);
                },
                () -> {
                  TheirShapes.Vehicle vehicle = new TheirShapes.Vehicle();
                  vehicle.plate = "v";
                  TheirShapes.Lorry lorry = new TheirShapes.Lorry();
                  lorry.load = 7;
                  return List.of(vehicle, lorry);
                });
    assertThat(rows.get("lorry")).hasSize(1);
  }

  @Test
  void inSecondaryTablesWhereAMemberIsSet() {
    Map<String, List<Object>> rows =
        new Twins(SCHEMA, TheirShapes.House.class)
            .assertSameRows(
                () -> {
                  OurShapes.House plain = new OurShapes.House(null, null, null);
                  OurShapes.House placed =
                      new OurShapes.House("n", new OurShapes.Place("s", null), null);
                  OurShapes.House empty =
                      new OurShapes.House(null, new OurShapes.Place(null, null), null);
                  return List.of(plain, placed, empty, new OurShapes.House(null, null, plain));
                },
                () -> {
                  TheirShapes.House plain = new TheirShapes.House(null, null, null);
                  TheirShapes.House placed =
                      new TheirShapes.House("n", new TheirShapes.Place("s", null), null);
                  TheirShapes.House empty =
                      new TheirShapes.House(null, new TheirShapes.Place(null, null), null);
                  return List.of(plain, placed, empty, new TheirShapes.House(null, null, plain));
                });
    assertThat(rows.get("notes")).hasSize(2);
    assertThat(rows.get("places")).hasSize(2);
    assertThat(rows.get("sizes")).hasSize(4);
    assertThat(rows.get("marks")).hasSize(4);
    assertThat(rows.get("seals")).hasSize(4);
  }
}
