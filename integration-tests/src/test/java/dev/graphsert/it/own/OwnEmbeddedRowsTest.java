package dev.graphsert.it.own;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.it.database.TestSchema;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Embedded classes and renamed columns in our own words: rows are those of JPA's. */
final class OwnEmbeddedRowsTest {

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with("select 1");

  @Test
  void classesAndRenamedColumns() {
    Map<String, List<Object>> rows =
        new Twins(SCHEMA, TheirDesk.Desk.class, TheirDesk.Maker.class)
            .assertSameRows(
                () -> {
                  OurDesk.Maker maker = new OurDesk.Maker("m");
                  OurDesk.Desk desk = new OurDesk.Desk("r", 1);
                  desk.top = new OurDesk.Surface("red", new OurDesk.Size(3, null), maker);
                  desk.sides = new OurDesk.Surface("blue", new OurDesk.Size(4, 5), maker);
                  desk.drawers.add(new OurDesk.Drawer("a", new OurDesk.Size(1, 2)));
                  desk.care.getPolishers().add(new OurDesk.Maker("p"));
                  OurDesk.Desk plain = new OurDesk.Desk("r", 2);
                  plain.other = desk;
                  plain.top = new OurDesk.Surface(null, null, null);
                  plain.care = null;
                  return List.of(maker, desk, plain);
                },
                () -> {
                  TheirDesk.Maker maker = new TheirDesk.Maker("m");
                  TheirDesk.Desk desk = new TheirDesk.Desk("r", 1);
                  desk.top = new TheirDesk.Surface("red", new TheirDesk.Size(3, null), maker);
                  desk.sides = new TheirDesk.Surface("blue", new TheirDesk.Size(4, 5), maker);
                  desk.drawers.add(new TheirDesk.Drawer("a", new TheirDesk.Size(1, 2)));
                  desk.care.polishers.add(new TheirDesk.Maker("p"));
                  TheirDesk.Desk plain = new TheirDesk.Desk("r", 2);
                  plain.other = desk;
                  plain.top = new TheirDesk.Surface(null, null, null);
                  plain.care = null;
                  return List.of(maker, desk, plain);
                });
    assertThat(rows.get("desk").toString())
        .contains("\"side\": \"blue\"", "\"depth\": 5", "\"side_maker\": 1");
    assertThat(rows.get("desk_drawers").toString()).contains("\"inner_width\": 1");
  }
}
