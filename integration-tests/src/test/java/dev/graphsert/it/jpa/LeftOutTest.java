package dev.graphsert.it.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.BatchEntity;
import dev.graphsert.it.database.TestSchema;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.function.Supplier;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.annotations.Parent;
import org.hibernate.generator.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the database fills is left out as Hibernate leaves it out, and nothing else. */
@SuppressWarnings("UnusedVariable") // as entities are
final class LeftOutTest {

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with("select 1");

  @Test
  void whatTheDatabaseFills() {
    HibernatePeer peer = new HibernatePeer(SCHEMA, Account.class);
    Supplier<List<?>> graph = () -> List.of(new Account());
    peer.assertSameRows(graph);
    assertThat(peer.rowsOfGraphsert(graph).toString())
        .contains("\"made\": 77", "\"total\": 5", "\"unset\": null", "\"updated\": 3")
        .contains("\"written\": 4")
        .doesNotContain("formula", "parent");
  }

  @Entity
  @BatchEntity
  static class Account {
    @Id private int id = 1;
    private int a = 2;
    private int b = 3;

    @Generated
    @ColumnDefault("77")
    private Integer made = 1;

    @Generated(event = {EventType.INSERT, EventType.UPDATE})
    @ColumnDefault("78")
    private Integer always;

    @Generated(event = EventType.UPDATE)
    @ColumnDefault("79")
    private Integer updated = 3;

    @Generated(writable = true)
    @ColumnDefault("80")
    private Integer written = 4;

    @Generated(writable = true)
    @ColumnDefault("81")
    private Integer writtenNull;

    @GeneratedColumn("a + b")
    private Integer total = 9;

    @ColumnDefault("5")
    private Integer unset;

    @Formula("a * b")
    private Integer formula = 8;

    @Embedded private Detail detail = new Detail();
  }

  @Embeddable
  static class Detail {
    private String text = "text";
    @Parent private Account parent;

    public Account getParent() {
      return parent;
    }

    public void setParent(Account parent) {
      this.parent = parent;
    }
  }
}
