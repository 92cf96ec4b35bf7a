package dev.graphsert.it.reject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.graphsert.FailedRow;
import dev.graphsert.Graphsert;
import dev.graphsert.InsertException;
import dev.graphsert.InsertReport;
import dev.graphsert.Session;
import dev.graphsert.it.database.TestSchema;
import dev.graphsert.it.reject.Orders.Customer;
import dev.graphsert.it.reject.Orders.Item;
import dev.graphsert.it.reject.Orders.Purchase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Refused entities are left out with what depends on them; the rest goes in, and all is told. */
final class RejectTest {

  private static final int COUNT = 300;

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with(Orders.TABLES);

  private final List<Purchase> purchases = Orders.build(COUNT);

  @Test
  void whereAllIsSoundNothingIsLeftOut() {
    InsertReport report = commit(100);
    assertThat(report.rejected()).isEmpty();
    assertThat(report.rows()).isEqualTo(4L * COUNT);
  }

  @Test
  void whatDependsOnARefusedOneIsLeftOutWithIt() {
    Purchase bad = purchases.get(7);
    bad.customer.name = "far too long";
    InsertReport report = commit(100);
    assertThat(report.rejected())
        .extracting(FailedRow::entity)
        .containsExactlyInAnyOrder(bad.customer, bad, bad.items.get(0), bad.items.get(1));
    FailedRow first = report.rejected().get(0);
    assertThat(first.entity()).isSameAs(bad.customer);
    assertThat(first.position()).isEqualTo(7);
    assertThat(first.sqlState()).isEqualTo("22001");
    assertThat(first.column()).isEqualTo("name");
    FailedRow second = report.rejected().get(1);
    assertThat(second.entity()).isSameAs(bad);
    assertThat(second.member()).isEqualTo("customer");
    assertThat(second.position()).isEqualTo(7);
    assertThat(second.sqlState()).isNull();
    assertThat(second.message()).contains("Customer number 8", "left out");
    assertOnlyTheseAreOut(report, 4);
  }

  @Test
  void whatARefusedOneRefersToGoesIn() {
    Purchase bad = purchases.get(299);
    bad.items.get(1).amount = 0;
    Purchase worse = purchases.get(0);
    worse.note = "";
    InsertReport report = commit(100);
    assertThat(report.rejected())
        .extracting(FailedRow::entity)
        .containsExactlyInAnyOrder(bad.items.get(1), worse, worse.items.get(0), worse.items.get(1));
    assertThat(bad.customer.id).isNotNull();
    assertThat(worse.customer.id).isNotNull();
    assertOnlyTheseAreOut(report, 4);
  }

  @Test
  void aRefusedOneTakesALongChainWithIt() {
    for (int i = 1; i < COUNT; i++) {
      purchases.get(i).customer.friend = purchases.get(i - 1).customer;
    }
    purchases.get(100).customer.name = null;
    InsertReport report = commit(1_000);
    assertThat(report.rejected().get(0).entity()).isSameAs(purchases.get(100).customer);
    assertOnlyTheseAreOut(report, 4 * (COUNT - 100));
  }

  @Test
  void aCircleGoesWithItsRefusedOne() {
    for (int i = 0; i < 5; i++) {
      purchases.get(i).customer.friend = purchases.get((i + 1) % 5).customer;
    }
    purchases.get(3).customer.name = null;
    assertOnlyTheseAreOut(commit(100), 4 * 5);
  }

  @Test
  void everyKindOfErrorAtOnce() {
    purchases.get(1).customer.name = null;
    purchases.get(2).customer.name = "far too long";
    purchases.get(3).customer.name = "\0";
    purchases.get(4).customer.number = 0;
    purchases.get(5).note = "";
    purchases.get(6).customer.late = 0;
    Customer gone = new Customer(1_000);
    gone.id = 12_345L;
    purchases.get(7).customer = gone;
    InsertReport report = commit(100);
    assertOnlyTheseAreOut(report, 4 + 4 + 4 + 4 + 3 + 4 + 3);
    assertThat(gone.id).isEqualTo(12_345L);
  }

  @Test
  void theRestIsNumberedInTheOrderOfAdding() {
    for (int i = 0; i < COUNT; i += 3) {
      purchases.get(i).note = "";
    }
    commit(1_000);
    assertThat(
            SCHEMA.column(
                "select c.number from purchase p join customer c on c.id = customer_id"
                    + " order by p.id"))
        .isEqualTo(
            purchases.stream()
                .filter(purchase -> purchase.id != null)
                .map(purchase -> (Object) purchase.customer.number)
                .toList());
    assertThat(ids(purchases)).isSorted().hasSize(COUNT - 100);
  }

  @Test
  void anyNumberAtAnyPlace() {
    Random random = new Random(3);
    int out = 0;
    for (Purchase purchase : purchases) {
      if (random.nextInt(4) == 0) {
        purchase.customer.name = null;
        out += 4;
      }
    }
    assertOnlyTheseAreOut(commit(10_000), out);
  }

  @Test
  void allOfThem() {
    purchases.forEach(purchase -> purchase.customer.name = "far too long");
    assertOnlyTheseAreOut(commit(10_000), 4 * COUNT);
  }

  @Test
  void theSearchGrowsWithTheRowsAndNotWithTheirSquare() {
    int few = roundTripsFor(500);
    int many = roundTripsFor(2_000);
    assertThat(many).isLessThan(5 * few);
  }

  /** Every second one is refused: the worst case for a search in parts. */
  private static int roundTripsFor(int count) {
    try (Session session = Orders.rejecting(SCHEMA, count).openSession()) {
      for (int i = 0; i < count; i++) {
        Customer customer = new Customer(10_000 * count + i);
        customer.name = i % 2 == 0 ? "fine" : null;
        session.add(customer);
      }
      InsertReport report = session.commit();
      assertThat(report.rejected()).hasSize(count / 2);
      return report.roundTrips();
    }
  }

  @Test
  void moreThanAllowedFailAltogether() {
    purchases.get(1).customer.name = null;
    purchases.get(2).items.get(0).amount = 0;
    InsertException refused = catchThrowableOfType(InsertException.class, () -> commit(4));
    assertThat(refused.failedRows()).hasSize(1);
    assertThat(refused).hasMessageContaining("rolled back");
    assertThat(ids(purchases)).isEmpty();
    assertThat(SCHEMA.count("customer")).isZero();
    assertOnlyTheseAreOut(commit(5), 5);
  }

  @Test
  void whatIsNoRowsFaultFailsAsEver() {
    SCHEMA.execute("alter table item rename to gone");
    assertThatThrownBy(() -> commit(100_000)).hasMessageContaining("item");
    assertThat(SCHEMA.count("customer")).isZero();
  }

  @Test
  void inTheCallersTransactionWithOtherFlushes() throws SQLException {
    purchases.get(10).customer.name = null;
    purchases.get(290).note = "";
    try (Connection connection = SCHEMA.begin();
        Session session = Orders.rejecting(SCHEMA, 100).openSession(connection)) {
      session.addAll(purchases.subList(0, 150));
      InsertReport first = session.flush();
      assertThat(first.rejected()).hasSize(4);
      session.addAll(purchases.subList(150, COUNT));
      InsertReport second = session.flush();
      assertThat(second.rejected()).hasSize(3);
      assertThat(second.rejected().get(0).position()).isEqualTo(140);
      assertThat(first.rows() + second.rows()).isEqualTo(4 * COUNT - 7);
      connection.commit();
    }
    assertStored(4 * COUNT - 7);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 100})
  void inASessionThatFlushesByItself(int every) {
    purchases.get(10).customer.name = null;
    purchases.get(290).note = "";
    InsertReport report;
    try (Session session = Orders.rejecting(SCHEMA, 100).openSession().flushEvery(every)) {
      session.addAll(purchases);
      report = session.commit();
    }
    assertThat(report.rejected())
        .filteredOn(row -> row.entity() instanceof Purchase)
        .extracting(FailedRow::position)
        .containsExactly(10, 290);
    assertOnlyTheseAreOut(report, 7);
  }

  @Test
  void whatWasLeftOutIsMendedAndGoesInWithTheSameSession() {
    Purchase bad = purchases.get(7);
    bad.customer.name = null;
    try (Session session = Orders.rejecting(SCHEMA, 10).openSession()) {
      session.addAll(purchases);
      InsertReport report = session.commit();
      bad.customer.name = "mended";
      report.rejected().forEach(row -> session.add(row.entity()));
      assertThat(session.commit().rows()).isEqualTo(4);
    }
    assertStored(4 * COUNT);
  }

  @Test
  void lessThanNoneIsRefused() {
    assertThatThrownBy(() -> Graphsert.builder(SCHEMA.dataSource()).rejecting(-1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private InsertReport commit(int limit) {
    try (Session session = Orders.rejecting(SCHEMA, limit).openSession()) {
      session.addAll(purchases);
      return session.commit();
    }
  }

  /** What was left out has no id and no row; all else has both. */
  private void assertOnlyTheseAreOut(InsertReport report, int out) {
    Set<Object> rejected = new HashSet<>();
    report.rejected().forEach(row -> rejected.add(row.entity()));
    assertThat(rejected).hasSize(out).hasSameSizeAs(report.rejected());
    int all = 0;
    for (Purchase purchase : purchases) {
      List<Object> family = new ArrayList<>(purchase.items);
      family.add(purchase);
      family.add(purchase.customer);
      for (Object entity : family) {
        boolean preset = idOf(entity) != null && idOf(entity) == 12_345L;
        all += preset ? 0 : 1;
        assertThat(preset || (idOf(entity) == null) == rejected.contains(entity)).isTrue();
      }
    }
    assertThat(report.rows()).isEqualTo(all - out);
    assertStored(all - out);
  }

  private static void assertStored(long rows) {
    assertThat(SCHEMA.count("customer") + SCHEMA.count("purchase") + SCHEMA.count("item"))
        .isEqualTo(rows);
  }

  private static Long idOf(Object entity) {
    if (entity instanceof Customer customer) {
      return customer.id;
    }
    return entity instanceof Purchase purchase ? purchase.id : ((Item) entity).id;
  }

  private static List<Long> ids(List<Purchase> purchases) {
    return purchases.stream().map(purchase -> purchase.id).filter(id -> id != null).toList();
  }
}
