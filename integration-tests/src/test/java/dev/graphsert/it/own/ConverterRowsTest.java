package dev.graphsert.it.own;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.BatchEntity;
import dev.graphsert.Column;
import dev.graphsert.ColumnConverter;
import dev.graphsert.Id;
import dev.graphsert.it.database.TestSchema;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Table;
import java.awt.Point;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Converters that members name: what is stored is what those of JPA store. */
@SuppressWarnings("UnusedVariable") // as entities are
final class ConverterRowsTest {

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with("select 1");

  @Test
  void storeWhatTheyMake() {
    Map<String, List<Object>> rows =
        new Twins(SCHEMA, TheirPin.class)
            .assertSameRows(
                () -> List.of(new Pin(new Point(1, 2), "on", 7), new Pin(null, null, 0)),
                () -> List.of(new TheirPin(new Point(1, 2), "on", 7), new TheirPin(null, null, 0)));
    assertThat(rows.get("pin").toString())
        .contains("\"place\": \"1/2\"", "\"place\": \"none\"", "\"weight\": \"7 g\"");
  }

  static String text(Point point) {
    return point == null ? "none" : point.x + "/" + point.y;
  }

  @BatchEntity
  static class Pin {
    @Id Long id;

    @Column(converter = PointText.class)
    private final Point place;

    @Column(name = "lit", converter = Switch.class)
    String light;

    @Column(converter = Grams.class)
    int weight;

    Tip tip;

    Pin(Point place, String light, int weight) {
      this.place = place;
      this.light = light;
      this.weight = weight;
      this.tip = new Tip(place);
    }
  }

  record Tip(@Column(converter = PointText.class) Point end) {}

  static final class PointText implements ColumnConverter<Point, String> {
    private PointText() {}

    @Override
    public String toColumn(Point value) {
      return text(value);
    }
  }

  abstract static class OfText<C> implements ColumnConverter<Object, C> {}

  static class Switch extends OfText<Boolean> {
    @Override
    public Boolean toColumn(Object value) {
      return value == null ? null : value.equals("on");
    }
  }

  static class Grams implements ColumnConverter<Integer, String> {
    @Override
    public String toColumn(Integer value) {
      return value + " g";
    }
  }

  @Entity
  @Table(name = "pin")
  static class TheirPin {
    @jakarta.persistence.Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Convert(converter = TheirPointText.class)
    Point place;

    @jakarta.persistence.Column(name = "lit")
    @Convert(converter = TheirSwitch.class)
    String light;

    @Convert(converter = TheirGrams.class)
    int weight;

    TheirTip tip;

    TheirPin() {}

    TheirPin(Point place, String light, int weight) {
      this.place = place;
      this.light = light;
      this.weight = weight;
      this.tip = new TheirTip(place);
    }
  }

  @Embeddable
  static class TheirTip {
    @Convert(converter = TheirPointText.class)
    @jakarta.persistence.Column(name = "tip_end")
    Point end;

    TheirTip() {}

    TheirTip(Point end) {
      this.end = end;
    }
  }

  static class TheirPointText implements AttributeConverter<Point, String> {
    @Override
    public String convertToDatabaseColumn(Point value) {
      return text(value);
    }

    @Override
    public Point convertToEntityAttribute(String stored) {
      if (stored == null || stored.equals("none")) {
        return null;
      }
      String[] parts = stored.split("/", -1);
      return new Point(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }
  }

  static class TheirSwitch implements AttributeConverter<String, Boolean> {
    @Override
    public Boolean convertToDatabaseColumn(String value) {
      return value == null ? null : value.equals("on");
    }

    @Override
    public String convertToEntityAttribute(Boolean stored) {
      return stored == null ? null : stored ? "on" : "off";
    }
  }

  static class TheirGrams implements AttributeConverter<Integer, String> {
    @Override
    public String convertToDatabaseColumn(Integer value) {
      return value + " g";
    }

    @Override
    public Integer convertToEntityAttribute(String stored) {
      return Integer.valueOf(stored.replace(" g", ""));
    }
  }
}
