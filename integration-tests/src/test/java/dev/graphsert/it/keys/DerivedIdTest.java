package dev.graphsert.it.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.graphsert.InsertException;
import dev.graphsert.Session;
import dev.graphsert.it.database.TestSchema;
import dev.graphsert.it.keys.Orders.Detail;
import dev.graphsert.it.keys.Orders.Line;
import dev.graphsert.it.keys.Orders.Order;
import dev.graphsert.it.keys.Orders.Parcel;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Ids that are made of others, also of such as are drawn by the same flush. */
final class DerivedIdTest {

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with(Orders.tables());

  @Test
  void idsAreDerivedToThreeLevels() {
    Order order = new Order("o");
    Parcel parcel = new Parcel();
    parcel.detail = new Detail(new Line(order, 7));
    SCHEMA.insert(new Order("other"), parcel.detail, parcel);
    assertThat(order.id).isEqualTo(2L);
    assertThat(parcel.detail.line.orderId).isEqualTo(2L);
    assertThat(parcel.detail.orderId).isEqualTo(2L);
    assertThat(SCHEMA.rows("select line_order_id, line_line_no from detail"))
        .containsExactly(List.of(2L, 7));
    assertThat(SCHEMA.rows("select detail_order_id, detail_line_no, code from parcel"))
        .containsExactly(Arrays.asList(2L, 7, null));
  }

  @Test
  void aPartMayBeThereBefore() {
    Order order = new Order("o");
    SCHEMA.insert(order);
    SCHEMA.insert(new Line(order, 1), new Line(new Order("new"), 1), new Line(order, 2));
    assertThat(SCHEMA.rows("select order_id, line_no from line order by 1, 2"))
        .containsExactly(List.of(1L, 1), List.of(1L, 2), List.of(2L, 1));
  }

  @Test
  void linesMayReferToEachOther() {
    Order order = new Order("o");
    Line first = new Line(order, 1);
    Line second = new Line(new Order("p"), 2);
    first.replaced = second;
    second.replaced = first;
    SCHEMA.insert(first);
    assertThat(SCHEMA.rows("select * from line order by 1"))
        .containsExactly(List.of(1L, 1, 2L, 2), List.of(2L, 2, 1L, 1));
  }

  @Test
  void aReferenceToAnotherColumnHoldsItsValue() {
    Parcel parcel = new Parcel();
    parcel.order = new Order("code");
    SCHEMA.insert(parcel);
    assertThat(SCHEMA.rows("select code, detail_order_id from parcel"))
        .containsExactly(Arrays.asList("code", null));
  }

  @Test
  void whatWasDerivedIsTakenBack() {
    Detail detail = new Detail(new Line(new Order("o"), 1));
    try (Session session = SCHEMA.openSession()) {
      session.add(detail);
      session.flush();
      assertThat(detail.orderId).isEqualTo(1L);
      session.rollback();
    }
    assertThat(detail.orderId).isNull();
    assertThat(detail.line.orderId).isNull();
    assertThat(detail.line.order.id).isNull();
  }

  @Test
  void aMissingPartIsRefusedWithTheEntity() {
    Line bad = new Line(null, 1);
    InsertException refused =
        catchThrowableOfType(
            InsertException.class, () -> SCHEMA.insert(new Line(new Order("o"), 1), bad));
    assertThat(refused.entity()).isSameAs(bad);
    assertThat(SCHEMA.count("orders")).isZero();
  }

  @Test
  void aReferenceToAnIncompleteIdIsRefused() {
    Parcel bad = new Parcel();
    bad.detail = new Detail(new Line(null, 1));
    InsertException refused =
        catchThrowableOfType(
            InsertException.class, () -> SCHEMA.insert(new Parcel(), bad, new Order("o")));
    assertThat(refused.entity()).isSameAs(bad);
    assertThat(refused.failedRow().member()).isEqualTo("detail");
    assertThat(refused).hasMessageContainingAll("has no id", Detail.class.getName());
  }

  @Test
  void aDuplicateNamesTheEntity() {
    Order order = new Order("o");
    Line bad = new Line(order, 1);
    InsertException refused =
        catchThrowableOfType(
            InsertException.class,
            () -> SCHEMA.insert(new Line(order, 1), new Line(order, 2), bad));
    assertThat(refused.entity()).isSameAs(bad);
    assertThat(refused.failedRow().constraint()).isEqualTo("line_pkey");
    assertThat(order.id).isNull();
  }
}
