package dev.graphsert.it.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.graphsert.BatchEntity;
import dev.graphsert.InsertException;
import dev.graphsert.it.database.TestSchema;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Text and enums go into any column whose type has a text form. */
final class TargetTypesTest {

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          """
          create type mood as enum ('HAPPY', 'SAD');
          create type "Odd Mood" as enum ('HAPPY', 'SAD');
          create domain short_name as varchar(5);
          create domain shorter_name as short_name check (length(value) < 5);
          create domain my_mood as mood;
          create table target (id bigserial primary key, json json, jsonb jsonb, uuid uuid,
            varchar varchar(5), fixed char(5), domain short_name, domain_of_domain shorter_name,
            address inet, number numeric, moment timestamptz, range int4range, texts text[],
            name name, xml xml, mood mood, odd_mood "Odd Mood", mood_text text, my_mood my_mood,
            mood_varchar varchar(5));
          create table letter (id bigserial primary key, words text);
          """);

  @Test
  void textTakesTheColumnsType() {
    Target target = new Target();
    target.json = "{\"a\":  1}";
    target.jsonb = "{\"a\":  1}";
    target.uuid = "00000000-0000-0000-0000-00000000000a";
    target.varchar = "abc";
    target.fixed = "abc";
    target.domain = "abc";
    target.domainOfDomain = "abc";
    target.address = "10.0.0.1";
    target.number = "12.50";
    target.moment = "2026-01-01T00:00:00Z";
    target.range = "[1,5)";
    target.texts = "{a,b}";
    target.name = "n";
    target.xml = "<a/>";
    target.mood = Mood.HAPPY;
    target.oddMood = Mood.SAD;
    target.moodText = Mood.HAPPY;
    target.myMood = Mood.SAD;
    target.moodVarchar = Mood.HAPPY;
    SCHEMA.insert(new Target(), target, new Target());
    assertThat(
            SCHEMA.value(
                """
                select concat_ws('|', json, jsonb, uuid, varchar, fixed, domain, domain_of_domain,
                  address, number, moment at time zone 'UTC', range, texts, name, xml, mood,
                  odd_mood, mood_text, my_mood, mood_varchar)
                  from target where id = 2
                """))
        .isEqualTo(
            "{\"a\":  1}|{\"a\": 1}|00000000-0000-0000-0000-00000000000a|abc|abc  |abc|abc|10.0.0.1"
                + "|12.50|2026-01-01 00:00:00|[1,5)|{a,b}|n|<a/>|HAPPY|SAD|HAPPY|SAD|HAPPY");
    assertThat(SCHEMA.value("select count(*) from target where num_nulls(json, mood, xml) = 3"))
        .isEqualTo(2L);
  }

  @Test
  void textOutsideASetOfConstantsIsNamed() {
    Target bad = new Target();
    bad.jsonb = "no json";
    InsertException refused =
        catchThrowableOfType(InsertException.class, () -> SCHEMA.insert(new Target(), bad));
    assertThat(refused.entity()).isSameAs(bad);
    assertThat(refused).hasMessageContaining("invalid input syntax for type json");
  }

  @Test
  void textThatDoesNotFitIsNeverCut() {
    for (int i = 0; i < 3; i++) {
      Target bad = new Target();
      switch (i) {
        case 0 -> bad.varchar = "abcdef";
        case 1 -> bad.fixed = "abcdef";
        default -> bad.domain = "abcdef";
      }
      InsertException refused =
          catchThrowableOfType(InsertException.class, () -> SCHEMA.insert(bad));
      assertThat(refused.failedRow().sqlState()).isEqualTo("22001");
    }
    assertThat(SCHEMA.count("target")).isZero();
  }

  @Test
  void textIntoCitext() {
    Assumptions.assumeTrue(
        (Boolean)
            SCHEMA.value("select count(*) > 0 from pg_available_extensions where name = 'citext'"));
    SCHEMA.execute(
        """
        drop extension if exists citext;
        create extension citext schema $schema;
        alter table letter alter words type citext;
        """);
    Letter letter = new Letter();
    SCHEMA.insert(letter, new Letter());
    assertThat(SCHEMA.value("select count(*) from letter where words = 'DEAR'::citext"))
        .isEqualTo(2L);
  }

  @BatchEntity
  static final class Target {
    Long id;
    String json;
    String jsonb;
    String uuid;
    String varchar;
    String fixed;
    String domain;
    String domainOfDomain;
    String address;
    String number;
    String moment;
    String range;
    String texts;
    String name;
    String xml;
    Mood mood;
    Mood oddMood;
    Mood moodText;
    Mood myMood;
    Mood moodVarchar;
  }

  @BatchEntity
  static final class Letter {
    Long id;
    String words = "dear";
  }

  enum Mood {
    HAPPY,
    SAD
  }
}
