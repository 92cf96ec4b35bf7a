package dev.graphsert.it.ids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphsert.BatchEntity;
import dev.graphsert.IdGenerator;
import dev.graphsert.InsertException;
import dev.graphsert.Session;
import dev.graphsert.it.database.TestSchema;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Ids that are made by a class of the application. */
final class IdGeneratorTest {

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          """
          create table coupon (id text primary key, shop text, former_id text references coupon);
          create table account (id bigint primary key);
          """);

  @Test
  void unsetIdsAreMadeInTheOrderOfAdding() {
    Coupon first = new Coupon("a");
    Coupon set = new Coupon("b");
    set.id = "own";
    first.former = new Coupon("c");
    SCHEMA.insert(first, set);
    assertThat(first.id).startsWith("a-");
    assertThat(SCHEMA.rows("select id, shop, former_id from coupon order by shop"))
        .containsExactly(
            List.of(first.id, "a", first.former.id),
            Arrays.asList("own", "b", null),
            Arrays.asList(first.former.id, "c", null));
  }

  @Test
  void anIdThatIsNotMadeIsNamed() {
    Coupon coupon = new Coupon("none");
    Coupon good = new Coupon("good");
    try (Session session = SCHEMA.openSession()) {
      session.add(good);
      session.add(coupon);
      assertThatThrownBy(session::commit)
          .isInstanceOf(InsertException.class)
          .hasMessageContaining("its generator made no id for it");
    }
    assertThat(good.id).isNull();
  }

  @Test
  void itTakesThePlaceOfJpasGenerators() {
    Account account = new Account();
    SCHEMA.insert(account);
    assertThat(SCHEMA.rows("select id from account")).containsExactly(List.of(account.id));
  }

  static class Codes implements IdGenerator<Coupon, String> {
    private final AtomicLong next = new AtomicLong();

    @Override
    public String generate(Coupon coupon) {
      return coupon.shop.equals("none") ? null : coupon.shop + "-" + next.incrementAndGet();
    }
  }

  @BatchEntity(table = "coupon", idGenerator = Codes.class)
  static class Coupon {
    String id;
    String shop;
    Coupon former;

    Coupon(String shop) {
      this.shop = shop;
    }
  }

  static class Numbers implements IdGenerator<Object, Long> {
    private final AtomicLong next = new AtomicLong(System.nanoTime());

    @Override
    public Long generate(Object entity) {
      return next.incrementAndGet();
    }
  }

  @Entity
  @BatchEntity(table = "account", idGenerator = Numbers.class)
  static class Account {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE)
    private long id;
  }
}
