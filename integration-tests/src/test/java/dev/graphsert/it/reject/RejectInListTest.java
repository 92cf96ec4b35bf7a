package dev.graphsert.it.reject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphsert.FailedRow;
import dev.graphsert.InsertException;
import dev.graphsert.InsertReport;
import dev.graphsert.it.database.TestSchema;
import dev.graphsert.it.reject.Orders.Customer;
import dev.graphsert.it.reject.Orders.Purchase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The same of lists, which are written some 50,000 at a time. */
final class RejectInListTest {

  private static final int COUNT = 60_000;

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with(Orders.TABLES);

  @Test
  void whatRefersToARefusedOneOfAnEarlierPartIsLeftOutToo() {
    List<Object> all = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      all.add(new Customer(i));
    }
    Customer bad = (Customer) all.get(5);
    bad.name = null;
    Customer late = (Customer) all.get(COUNT - 10);
    late.friend = bad;
    Customer later = (Customer) all.get(COUNT - 1);
    later.friend = late;
    Purchase purchase = new Purchase();
    purchase.customer = later;
    all.add(purchase);
    Purchase sound = new Purchase();
    sound.customer = (Customer) all.get(COUNT - 2);
    all.add(sound);

    InsertReport report = Orders.rejecting(SCHEMA, 10).insertAll(all);

    assertThat(report.rejected())
        .extracting(FailedRow::entity)
        .containsExactlyInAnyOrder(bad, late, later, purchase);
    assertThat(report.rejected())
        .extracting(FailedRow::position)
        .containsExactlyInAnyOrder(5, COUNT - 10, COUNT - 1, 0);
    assertThat(report.rows()).isEqualTo(COUNT - 3 + 1);
    assertThat(SCHEMA.count("customer")).isEqualTo(COUNT - 3);
    assertThat(SCHEMA.count("purchase")).isEqualTo(1);
    assertThat(bad.id).isNull();
    assertThat(sound.id).isNotNull();
  }

  @Test
  void theLimitIsOneForTheWholeList() {
    List<Object> all = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      all.add(new Customer(i));
    }
    ((Customer) all.get(5)).name = null;
    ((Customer) all.get(COUNT - 5)).name = null;
    assertThatThrownBy(() -> Orders.rejecting(SCHEMA, 1).insertAll(all))
        .isInstanceOf(InsertException.class);
    assertThat(SCHEMA.count("customer")).isZero();
    assertThat(all).allMatch(customer -> ((Customer) customer).id == null);
  }
}
