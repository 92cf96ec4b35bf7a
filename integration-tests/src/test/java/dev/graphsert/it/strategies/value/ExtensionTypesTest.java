package dev.graphsert.it.strategies.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.BatchEntity;
import dev.graphsert.Graphsert;
import dev.graphsert.Id;
import dev.graphsert.IdGeneration;
import dev.graphsert.Strategy;
import dev.graphsert.it.database.TestSchema;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Types that extensions bring, where the server has the extension. */
final class ExtensionTypesTest {

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with("select 1");

  @ParameterizedTest
  @EnumSource(Strategy.class)
  void hstore(Strategy strategy) {
    create("hstore", "(id bigint primary key, tags hstore, tag_list hstore[], words hstore)");
    Map<String, String> odd = new LinkedHashMap<>();
    odd.put("", "");
    odd.put("a\"\\=>,", "NULL");
    odd.put("null", null);
    String literal = "hstore(array['', 'a\"\\=>,', 'null'], array['', 'NULL', null])";
    Cases<Tagged> c = new Cases<>(Tagged::new);
    c.add("tags", (s, v) -> s.tags = v, Map.<String, String>of(), "''");
    c.add("tags", (s, v) -> s.tags = v, Map.of("ö", "😀"), "'ö=>😀'");
    c.add("tags", (s, v) -> s.tags = v, odd, literal);
    c.add("tag_list", (s, v) -> s.tagList = v, arrayOf(odd), "array[" + literal + ", null]");
    c.add("words", (s, v) -> s.words = v, "a=>1,b=>NULL", "'a=>1,b=>NULL'");
    assertStoredAsLiterals(c, strategy);
  }

  @ParameterizedTest
  @EnumSource(Strategy.class)
  void ltree(Strategy strategy) {
    create("ltree", "(id bigint primary key, word ltree, words ltree[])");
    Cases<Worded> c = new Cases<>(Worded::new);
    c.add("word", (s, v) -> s.word = v, "a.b_c.D", "'a.b_c.D'");
    c.add("words", (s, v) -> s.words = v, new String[] {"a.b", null}, "'{a.b,NULL}'");
    assertStoredAsLiterals(c, strategy);
  }

  @ParameterizedTest
  @EnumSource(Strategy.class)
  void citext(Strategy strategy) {
    create("citext", "(id bigint primary key, word citext, words citext[])");
    Cases<Worded> c = new Cases<>(Worded::new);
    c.add("word", (s, v) -> s.word = v, "ÄbC", "'ÄbC'");
    c.add("words", (s, v) -> s.words = v, new String[] {"aB", null}, "'{aB,NULL}'");
    assertStoredAsLiterals(c, strategy);
  }

  @ParameterizedTest
  @EnumSource(Strategy.class)
  void vector(Strategy strategy) {
    create("vector", "(id bigint primary key, place vector(3), places vector[], words vector)");
    Cases<Placed> c = new Cases<>(Placed::new);
    float[] place = {1, -0.1f, Float.MIN_NORMAL};
    String literal = "'[1,-0.1,1.17549435e-38]'";
    c.add("place", (s, v) -> s.place = v, place, literal);
    c.add(
        "places", (s, v) -> s.places = v, new float[][] {place}, "array[" + literal + "::vector]");
    c.add("words", (s, v) -> s.words = v, "[1, 2]", "'[1,2]'");
    assertStoredAsLiterals(c, strategy);
  }

  private static void create(String extension, String columns) {
    Assumptions.assumeTrue(
        SCHEMA.column("select name::text from pg_available_extensions").contains(extension));
    SCHEMA.execute(
        String.format(
            """
            drop extension if exists %1$s cascade;
            create extension %1$s schema $schema;
            create table extended %2$s;
            create table plain %2$s;
            """,
            extension, columns));
  }

  private static void assertStoredAsLiterals(Cases<?> cases, Strategy strategy) {
    cases.insert(SCHEMA, Graphsert.builder(SCHEMA.dataSource()).strategy(strategy).build());
    assertThat(Cases.differences(SCHEMA, "extended")).isEmpty();
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
  private static Map<String, String>[] arrayOf(Map<String, String> map) {
    return new Map[] {map, null};
  }

  @BatchEntity(table = "extended")
  static final class Tagged {

    @Id(generation = IdGeneration.ASSIGNED)
    final Long id;

    Map<String, String> tags;
    Map<String, String>[] tagList;
    String words;

    Tagged(long id) {
      this.id = id;
    }
  }

  @BatchEntity(table = "extended")
  static final class Worded {

    @Id(generation = IdGeneration.ASSIGNED)
    final Long id;

    String word;
    String[] words;

    Worded(long id) {
      this.id = id;
    }
  }

  @BatchEntity(table = "extended")
  static final class Placed {

    @Id(generation = IdGeneration.ASSIGNED)
    final Long id;

    float[] place;
    float[][] places;
    String words;

    Placed(long id) {
      this.id = id;
    }
  }
}
