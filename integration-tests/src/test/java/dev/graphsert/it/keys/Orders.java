package dev.graphsert.it.keys;

import dev.graphsert.plan.EntityPlan;
import dev.graphsert.plan.IdSource;
import dev.graphsert.plan.PlanRegistry;
import dev.graphsert.plan.ReferenceVisitor;
import dev.graphsert.plan.RowWriter;
import dev.graphsert.plan.TablePlan;
import java.util.List;

/** Orders, whose lines have ids made of the order's, and what refers to lines. */
final class Orders {

  private Orders() {}

  /** Makes the tables; that it is asked for makes the plans known too. */
  static String tables() {
    return """
        create table orders (id bigserial primary key, code text unique);
        create table line (order_id bigint references orders, line_no int,
          replaced_order_id bigint, replaced_line_no int, primary key (order_id, line_no),
          foreign key (replaced_order_id, replaced_line_no) references line);
        create table detail (line_order_id bigint, line_line_no int, text text,
          primary key (line_order_id, line_line_no),
          foreign key (line_order_id, line_line_no) references line);
        create table parcel (id bigserial primary key, code text references orders (code),
          detail_order_id bigint, detail_line_no int,
          foreign key (detail_order_id, detail_line_no) references detail);
        """;
  }

  static final class Order {
    Long id;
    String code;

    Order(String code) {
      this.code = code;
    }
  }

  static final class Line {
    Order order;
    Long orderId;
    Integer lineNo;
    Line replaced;

    Line(Order order, Integer lineNo) {
      this.order = order;
      this.lineNo = lineNo;
    }
  }

  static final class Detail {
    Line line;
    Long orderId;
    String text;

    Detail(Line line) {
      this.line = line;
    }
  }

  static final class Parcel {
    Long id;
    Order order;
    Detail detail;
  }

  static {
    PlanRegistry.register(new OrderPlan());
    PlanRegistry.register(new LinePlan());
    PlanRegistry.register(new DetailPlan());
    PlanRegistry.register(new ParcelPlan());
  }

  private static final class OrderPlan implements EntityPlan<Order> {

    private static final TablePlan<Order> TABLE =
        TablePlan.named("", "orders")
            .id("id", "id", Long.class)
            .column("code", "code", String.class)
            .rows(
                (order, row) -> {
                  row.writeLong(order.id);
                  row.writeString(order.code);
                });

    @Override
    public Class<Order> entityType() {
      return Order.class;
    }

    @Override
    public List<TablePlan<Order>> tables() {
      return List.of(TABLE);
    }

    @Override
    public IdSource idSource() {
      return IdSource.sequenceOf("id");
    }

    @Override
    public boolean hasId(Order order) {
      return order.id != null;
    }

    @Override
    public void writeId(Order order, RowWriter row) {
      row.writeLong(order.id);
    }

    @Override
    public void assignId(Order order, long id) {
      order.id = id;
    }

    @Override
    public void clearId(Order order) {
      order.id = null;
    }
  }

  private static final class LinePlan implements EntityPlan<Line> {

    private static final TablePlan<Line> TABLE =
        TablePlan.named("", "line")
            .idReferences("order", Order.class, "order_id")
            .id("line_no", "lineNo", Integer.class)
            .references("replaced", Line.class, "replaced_order_id", "replaced_line_no")
            .rows(
                (line, row) -> {
                  row.writeReference(line.order);
                  row.writeInt(line.lineNo);
                  row.writeReference(line.replaced);
                });

    @Override
    public Class<Line> entityType() {
      return Line.class;
    }

    @Override
    public List<TablePlan<Line>> tables() {
      return List.of(TABLE);
    }

    @Override
    public IdSource idSource() {
      return IdSource.derived();
    }

    @Override
    public boolean hasId(Line line) {
      return PlanRegistry.hasId(line.order) && line.lineNo != null;
    }

    @Override
    public void writeId(Line line, RowWriter row) {
      row.writeReference(line.order);
      row.writeInt(line.lineNo);
    }

    @Override
    public void deriveId(Line line) {
      line.orderId = line.order == null ? null : line.order.id;
    }

    @Override
    public void clearId(Line line) {
      line.orderId = null;
    }

    @Override
    public void visitReferences(Line line, ReferenceVisitor visitor) {
      visitor.visitReference("order", line.order);
      visitor.visitReference("replaced", line.replaced);
    }
  }

  private static final class DetailPlan implements EntityPlan<Detail> {

    private static final TablePlan<Detail> TABLE =
        TablePlan.named("", "detail")
            .idReferences("line", Line.class, "line_order_id", "line_line_no")
            .column("text", "text", String.class)
            .rows(
                (detail, row) -> {
                  row.writeReference(detail.line);
                  row.writeString(detail.text);
                });

    @Override
    public Class<Detail> entityType() {
      return Detail.class;
    }

    @Override
    public List<TablePlan<Detail>> tables() {
      return List.of(TABLE);
    }

    @Override
    public IdSource idSource() {
      return IdSource.derived();
    }

    @Override
    public boolean hasId(Detail detail) {
      return PlanRegistry.hasId(detail.line);
    }

    @Override
    public void writeId(Detail detail, RowWriter row) {
      row.writeReference(detail.line);
    }

    @Override
    public void deriveId(Detail detail) {
      detail.orderId = detail.line == null ? null : detail.line.orderId;
    }

    @Override
    public void clearId(Detail detail) {
      detail.orderId = null;
    }

    @Override
    public void visitReferences(Detail detail, ReferenceVisitor visitor) {
      visitor.visitReference("line", detail.line);
    }
  }

  private static final class ParcelPlan implements EntityPlan<Parcel> {

    private static final TablePlan<Parcel> TABLE =
        TablePlan.named("", "parcel")
            .id("id", "id", Long.class)
            .valueReference("code", "order", String.class, Order.class)
            .references("detail", Detail.class, "detail_order_id", "detail_line_no")
            .rows(
                (parcel, row) -> {
                  row.writeLong(parcel.id);
                  row.writeReference(parcel.order, (order, value) -> value.writeString(order.code));
                  row.writeReference(parcel.detail);
                });

    @Override
    public Class<Parcel> entityType() {
      return Parcel.class;
    }

    @Override
    public List<TablePlan<Parcel>> tables() {
      return List.of(TABLE);
    }

    @Override
    public IdSource idSource() {
      return IdSource.sequenceOf("id");
    }

    @Override
    public boolean hasId(Parcel parcel) {
      return parcel.id != null;
    }

    @Override
    public void writeId(Parcel parcel, RowWriter row) {
      row.writeLong(parcel.id);
    }

    @Override
    public void assignId(Parcel parcel, long id) {
      parcel.id = id;
    }

    @Override
    public void clearId(Parcel parcel) {
      parcel.id = null;
    }

    @Override
    public void visitReferences(Parcel parcel, ReferenceVisitor visitor) {
      visitor.visitReference("order", parcel.order);
      visitor.visitReferenceWithoutCascade("detail", parcel.detail);
    }
  }
}
