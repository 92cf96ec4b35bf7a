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
    Order order; //! OtherType.order cannot fill id: the id of Order is not of type java.lang.Integer, nor has it the same members, visible from here. Name a member of the id, by its path if that is embedded, that is made as the target's whole id is, or leave fills away.
  }

  @BatchEntity
  static class NoMember {
    Long id;

    @Reference(fills = "key")
    Order order; //! NoMember.order cannot fill key: the id has no such member. Name a member of the id, by its path if that is embedded, that is made as the target's whole id is, or leave fills away.
  }

  @BatchEntity
  static class Generated {
    @Id(generation = IdGeneration.SEQUENCE)
    Long id;

    @Reference(fills = "id")
    Order order; //! Generated.order cannot fill id: that is generated. Name a member of the id, by its path if that is embedded, that is made as the target's whole id is, or leave fills away.
  }

  @BatchEntity
  static class Both {
    @Id Long id;

    @Id
    @Reference(fills = "id")
    Order order; //! Both.order cannot fill id: it is a member of the id itself. Name a member of the id, by its path if that is embedded, that is made as the target's whole id is, or leave fills away. //! Both.order is mapped to column "order_id", to which Both.order is mapped already. Name another column in @Reference(column), or exclude one of them with @Transient.
  }
}
