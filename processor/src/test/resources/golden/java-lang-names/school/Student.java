package school;

import dev.graphsert.BatchEntity;
import dev.graphsert.OwnedCollection;

@BatchEntity
@Deprecated
class Student {
  private java.lang.Long id;
  java.lang.String name;
  Class attends;
  @OwnedCollection private java.util.List<Student> friends;
  EntityPlan plan;
}
