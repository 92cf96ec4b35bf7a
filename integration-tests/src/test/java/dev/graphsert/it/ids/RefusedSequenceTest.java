package dev.graphsert.it.ids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphsert.BatchEntity;
import dev.graphsert.Id;
import dev.graphsert.IdAllocation;
import dev.graphsert.MappingException;
import dev.graphsert.it.database.TestSchema;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sequence that would give an id twice is refused before anything is drawn from it. */
final class RefusedSequenceTest {

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          """
          create sequence item_seq increment by 50 minvalue -1000 start 1;
          create table pooled (id bigint primary key);
          create table pooled_lo (id bigint primary key);
          create table plain (id bigserial primary key);
          create table named (id bigint primary key);
          """);

  @ParameterizedTest
  @CsvSource({
    "20, @Id(allocationSize = 20)",
    "1, Leave allocationSize and allocation away",
    "-50, INCREMENT BY 50"
  })
  void anIncrementThatIsNotTheSizeOfTheBlocks(int increment, String mend) {
    SCHEMA.execute("alter sequence item_seq increment by " + increment);
    assertThatThrownBy(() -> SCHEMA.insert(new Pooled()))
        .isInstanceOf(MappingException.class)
        .hasMessageContainingAll(
            Pooled.class.getName() + ".id takes 50 ids",
            "item_seq (POOLED)",
            "INCREMENT BY " + increment + ":",
            mend,
            "ALTER SEQUENCE " + SCHEMA.name() + ".item_seq INCREMENT BY 50");
    assertThat(SCHEMA.value("select is_called from item_seq")).isEqualTo(false);
    SCHEMA.execute("alter sequence item_seq increment by 50");
    SCHEMA.insert(new Pooled());
  }

  @Test
  void aSequenceThatCyclesForIdsInBlocks() {
    SCHEMA.execute("alter sequence item_seq cycle");
    assertThatThrownBy(() -> SCHEMA.insert(new Pooled()))
        .isInstanceOf(MappingException.class)
        .hasMessageContainingAll(
            Pooled.class.getName() + ".id",
            "CYCLE",
            "ALTER SEQUENCE " + SCHEMA.name() + ".item_seq");
  }

  @Test
  void aSequenceThatCyclesForIdsOneByOne() {
    SCHEMA.execute("alter sequence plain_id_seq cycle");
    assertThatThrownBy(() -> SCHEMA.insert(new Plain()))
        .isInstanceOf(MappingException.class)
        .hasMessageContainingAll(Plain.class.getName() + ".id", "plain_id_seq NO CYCLE");
    SCHEMA.execute("alter sequence plain_id_seq no cycle");
    SCHEMA.insert(new Plain());
  }

  @Test
  void twoRulesOnOneSequence() {
    SCHEMA.insert(new Pooled());
    assertThatThrownBy(() -> SCHEMA.insert(new PooledLo()))
        .isInstanceOf(MappingException.class)
        .hasMessageContainingAll(
            PooledLo.class.getName(), "by POOLED_LO", Pooled.class.getName() + " by POOLED:");
  }

  /** Its value is one of the ids that are its own under every rule. */
  @Test
  void butNotIdsOneByOneFromASequenceThatOthersDrawFromInBlocks() {
    Named[] named = {new Named(), new Named()};
    Pooled[] pooled = {new Pooled(), new Pooled()};
    SCHEMA.insert(pooled[0], named[0], pooled[1]);
    SCHEMA.insert(named[1]);
    assertThat(List.of(pooled[0].id, pooled[1].id, named[0].id, named[1].id))
        .doesNotHaveDuplicates();
    assertThat(named).extracting(row -> row.id % 50).containsOnly(1L);
  }

  @BatchEntity
  static final class Pooled {
    @Id(sequence = "item_seq", allocationSize = 50, allocation = IdAllocation.POOLED)
    Long id;
  }

  @BatchEntity
  static final class PooledLo {
    @Id(sequence = "item_seq", allocationSize = 50, allocation = IdAllocation.POOLED_LO)
    Long id;
  }

  @BatchEntity
  static final class Named {
    @Id(sequence = "item_seq")
    Long id;
  }

  @BatchEntity
  static final class Plain {
    Long id;
  }
}
