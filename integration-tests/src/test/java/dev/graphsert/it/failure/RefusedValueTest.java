package dev.graphsert.it.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.graphsert.BatchEntity;
import dev.graphsert.Column;
import dev.graphsert.InsertException;
import dev.graphsert.it.database.TestSchema;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that never reach the server: entity and member are named, and nothing stays. */
final class RefusedValueTest {

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          """
          create table early (id bigserial primary key);
          create table note (id bigserial primary key, title text, "the Body" text, place_name text,
            place_code text, sign text, color text, written timestamptz, flag boolean,
            early_id bigint references early);
          """);

  private final Note fine = new Note();
  private final Note bad = new Note();

  @ParameterizedTest
  @ValueSource(
      strings = {"a\0", "\0", "\ud800", "a\ud800b", "\udc00", "\udc00\ud800", "\ud83d\ud83d\ude00"})
  void textThatPostgresqlCannotHold(String text) {
    bad.body = text;
    assertRefused("body", "the Body");
  }

  @Test
  void textInsideARecord() {
    bad.place = new Place("fine", "\0");
    assertRefused("place.code", "place_code");
  }

  @Test
  void aCharacterThatWasNeverSet() {
    bad.sign = '\0';
    assertRefused("sign", "sign");
  }

  @Test
  void halfACharacter() {
    bad.sign = '\ud800';
    assertRefused("sign", "sign");
  }

  @Test
  void anInstantBeyondAllTime() {
    bad.written = Instant.MAX;
    assertRefused("written", "written");
  }

  @Test
  void aGetterThatThrows() {
    bad.throwing = new IllegalStateException("not today");
    InsertException refused = assertRefused("color", "color");
    assertThat(refused).hasMessageContaining("not today").hasRootCause(bad.throwing);
  }

  @Test
  void aGetterThatThrowsAnError() {
    bad.error = new AssertionError("broken");
    assertThatThrownBy(() -> SCHEMA.insert(fine, bad)).isSameAs(bad.error);
    assertNothingStays();
  }

  private InsertException assertRefused(String member, String column) {
    fine.early = new Early();
    InsertException refused =
        catchThrowableOfType(InsertException.class, () -> SCHEMA.insert(fine, bad));
    assertThat(refused.entity()).isSameAs(bad);
    assertThat(refused.failedRow().position()).isEqualTo(1);
    assertThat(refused.failedRow().member()).isEqualTo(member);
    assertThat(refused.failedRow().column()).isEqualTo(column);
    assertThat(refused).hasMessageContainingAll(Note.class.getName(), "member " + member);
    assertNothingStays();
    return refused;
  }

  private void assertNothingStays() {
    assertThat(fine.id).isNull();
    assertThat(bad.id).isNull();
    assertThat(fine.early == null || fine.early.id == null).isTrue();
    assertThat(SCHEMA.count("early")).isZero();
    assertThat(SCHEMA.count("note")).isZero();
  }

  @BatchEntity
  static final class Early {
    Long id;
  }

  @BatchEntity
  static final class Note {
    Long id;
    String title = "t";

    @Column(name = "the Body")
    String body = "\ud83d\ude00";

    Place place;
    char sign = '+';
    private String color = "red";
    Instant written;
    boolean flag;
    Early early;
    transient RuntimeException throwing;
    transient Error error;

    String getColor() {
      if (throwing != null) {
        throw throwing;
      }
      if (error != null) {
        throw error;
      }
      return color;
    }
  }

  record Place(String name, String code) {}
}
