package shop;

import dev.graphsert.BatchEntity;
import dev.graphsert.Id;
import dev.graphsert.IdGeneration;
import dev.graphsert.Reference;

class Orders {

  @BatchEntity
  static class OtherType {
    @Id Integer id;

    @Reference(fills = "id")
    Order order; //! OtherType.order cannot fill id: the id of Order is no single member of type java.lang.Integer. Name a member of the id that has the type of the target's whole id, or leave fills away.
  }

  @BatchEntity
  static class NoMember {
    Long id;

    @Reference(fills = "key")
    Order order; //! NoMember.order cannot fill key: the id has no such member, whose value it could be as a whole. Name a member of the id that has the type of the target's whole id, or leave fills away.
  }

  @BatchEntity
  static class Generated {
    @Id(generation = IdGeneration.SEQUENCE)
    Long id;

    @Reference(fills = "id")
    Order order; //! Generated.order cannot fill id: that is generated. Name a member of the id that has the type of the target's whole id, or leave fills away.
  }

  @BatchEntity
  static class Both {
    @Id Long id;

    @Id
    @Reference(fills = "id")
    Order order; //! Both.order cannot fill id: it is a member of the id itself. Name a member of the id that has the type of the target's whole id, or leave fills away. //! Both.order is mapped to column "order_id", to which Both.order is mapped already. Name another column in @Reference(column), or exclude one of them with @Transient.
  }
}
