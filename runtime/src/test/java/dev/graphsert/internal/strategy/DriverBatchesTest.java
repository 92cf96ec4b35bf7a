package dev.graphsert.internal.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.BatchUpdateException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DriverBatchesTest {

  private static final String TEXT =
      "Batch entry {0} {1} was aborted: {2}  Call getNextException to see other errors in the"
          + " batch.";

  private final DriverBatches batches = new DriverBatches(false, false);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "en",
        "bg",
        "cs",
        "de",
        "es",
        "fr",
        "it",
        "ja",
        "ko",
        "nl",
        "pl",
        "pt-BR",
        "ru",
        "sr",
        "tr",
        "zh-CN",
        "zh-TW",
        "ar-EG",
        "hi-IN-u-nu-deva"
      })
  void findsTheRowInTheDriversMessageInEveryLanguage(String language) {
    Locale locale = Locale.forLanguageTag(language);
    String pattern = translated(locale);
    for (int row : new int[] {0, 7, 254, 1_000, 123_456}) {
      String message =
          new MessageFormat(pattern, locale)
              .format(
                  new Object[] {
                    row, "INSERT INTO \"t1\" VALUES ('42')", "ERROR: duplicate key 17"
                  });
      assertThat(batches.failedRow(failure(message), 200_000)).as(message).isEqualTo(row);
    }
  }

  @Test
  void findsTheRowWhenTheDriverHidesTheStatement() {
    String message = "Batch entry 1,203 <unknown> was aborted: ERROR: duplicate key 17";

    assertThat(batches.failedRow(failure(message), 2_000)).isEqualTo(1203);
  }

  @Test
  void saysThatItDoesNotKnowWhereItDoesNot() {
    assertThat(batches.failedRow(failure("Something else 12"), 100)).isEqualTo(-1);
    assertThat(batches.failedRow(failure("Batch entry 100 INSERT INTO t"), 100)).isEqualTo(-1);
    assertThat(batches.failedRow(failure("Batch entry 99999999999999999999 INSERT INTO t"), 100))
        .isEqualTo(-1);
    assertThat(batches.failedRow(failure(null), 100)).isEqualTo(-1);
    assertThat(
            new DriverBatches(true, false).failedRow(failure("Batch entry 1 INSERT INTO t"), 100))
        .isEqualTo(-1);
  }

  @Test
  void countsOneRoundTripForEvery255Statements() {
    assertThat(batches.roundTrips(1)).isEqualTo(1);
    assertThat(batches.roundTrips(255)).isEqualTo(1);
    assertThat(batches.roundTrips(256)).isEqualTo(2);
    assertThat(batches.roundTrips(7_000)).isEqualTo(28);
    assertThat(new DriverBatches(true, false).roundTrips(7_000)).isEqualTo(1);
  }

  @Test
  void cutsLargeBatchesAtTheEndOfARoundTrip() {
    assertThat(batches.rowsPerBatch(4) % 255).isZero();
    assertThat(batches.rowsPerBatch(4)).isBetween(100_000, 125_000);
    assertThat(batches.rowsPerBatch(1_600)).isEqualTo(255);
    assertThat(new DriverBatches(true, true).rowsPerBatch(4)).isEqualTo(1);
  }

  private static BatchUpdateException failure(String message) {
    return new BatchUpdateException(message, "23505", 0, new int[0], null);
  }

  private static String translated(Locale locale) {
    try {
      return ResourceBundle.getBundle(
              "org.postgresql.translation.messages",
              locale,
              ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT))
          .getString(TEXT);
    } catch (MissingResourceException untranslated) {
      return TEXT;
    }
  }
}
