package dev.graphsert.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableNameTest {

  @Test
  void quotesWhateverANameHolds() {
    assertThat(new TableName("", "order").toSql()).isEqualTo("\"order\"");
    assertThat(new TableName("My Schema", "a\"b").toSql()).isEqualTo("\"My Schema\".\"a\"\"b\"");
    assertThat(new TableName("", "x\"; drop table y; --").toSql())
        .isEqualTo("\"x\"\"; drop table y; --\"");
  }
}
