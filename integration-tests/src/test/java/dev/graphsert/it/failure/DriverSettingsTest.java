package dev.graphsert.it.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.graphsert.BatchEntity;
import dev.graphsert.InsertException;
import dev.graphsert.Session;
import dev.graphsert.it.database.Graphserts;
import dev.graphsert.it.database.TestSchema;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.jdbc.AutoSave;
import org.postgresql.jdbc.PreferQueryMode;

/** The failed row is found under every setting of the driver that allows it. */
final class DriverSettingsTest {

  private static final int ROWS = 2_000;

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          "create table item_7 (id bigserial primary key, number int check (number <> -12345))");

  @ParameterizedTest
  @MethodSource("everySettingAndPlace")
  void namesTheRow(Setting setting, int place) {
    assertRowIsNamed(setting, place);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-US", "de-DE", "fr-FR", "de-CH", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva"})
  void namesTheRowInEveryLanguage(String language) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(language));
    try {
      assertRowIsNamed(Setting.DEFAULT, 1_234);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static void assertRowIsNamed(Setting setting, int place) {
    List<Item> items = IntStream.range(0, ROWS).mapToObj(Item::new).toList();
    Item bad = items.get(place);
    bad.number = -12345;
    InsertException refused;
    try (Session session = Graphserts.on(setting.dataSource()).openSession()) {
      session.addAll(items);
      refused = catchThrowableOfType(InsertException.class, session::commit);
    }
    assertThat(refused.entity()).isSameAs(bad);
    assertThat(refused.failedRow().position()).isEqualTo(place);
    assertThat(refused.failedRow().entityType()).isEqualTo(Item.class);
    assertThat(refused.failedRow().sqlState()).isEqualTo("23514");
    assertThat(refused).hasMessageContaining("\"item_7\"");
    if (setting != Setting.NO_DETAIL) {
      assertThat(refused).hasMessageContaining("item_7_number_check");
    }
    assertThat(items).allMatch(item -> item.id == null);
    assertThat(SCHEMA.count("item_7")).isZero();
  }

  static Stream<Arguments> everySettingAndPlace() {
    return Stream.of(Setting.values())
        .flatMap(
            setting ->
                Stream.of(0, 254, 255, 1_234, ROWS - 1).map(place -> Arguments.of(setting, place)));
  }

  /** Driver settings that change how a failed batch is reported. */
  enum Setting {
    DEFAULT,
    NO_DETAIL,
    NEVER_PREPARED,
    ALWAYS_PREPARED,
    SIMPLE,
    AUTOSAVE,
    REWRITE;

    private PGSimpleDataSource dataSource() {
      PGSimpleDataSource source = SCHEMA.dataSource();
      switch (this) {
        case DEFAULT -> {}
        case NO_DETAIL -> source.setLogServerErrorDetail(false);
        case NEVER_PREPARED -> source.setPrepareThreshold(0);
        case ALWAYS_PREPARED -> source.setPrepareThreshold(1);
        case SIMPLE -> source.setPreferQueryMode(PreferQueryMode.SIMPLE);
        case AUTOSAVE -> source.setAutosave(AutoSave.ALWAYS);
        case REWRITE -> source.setReWriteBatchedInserts(true);
      }
      return source;
    }
  }

  @BatchEntity(table = "item_7")
  static final class Item {
    Long id;
    int number;

    Item(int number) {
      this.number = number;
    }
  }
}
