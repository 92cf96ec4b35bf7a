package x;

import dev.graphsert.BatchEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PrePersist;

@BatchEntity
@Entity
@EntityListeners({Task.Hidden.class, Task.Inheriting.class, Task.OfOthers.class, Task.Overriding.class, Task.HiddenStatic.class})
public class Task { //! Task cannot be inserted as @EntityListeners says: Hidden must be visible from the entity's package, and have a constructor without parameters. Change the mapping, or insert this class by other means. //! Task cannot be inserted as @EntityListeners says: Base.touch(java.lang.Object) is inherited by Inheriting: by JPA it would be called, by Hibernate not. Change the mapping, or insert this class by other means. //! Task cannot be inserted as @EntityListeners says: OfOthers.touch does not take the entity. Change the mapping, or insert this class by other means. //! Task cannot be inserted as @PrePersist says: HiddenStatic.touch is not visible from the entity's package, nor can a handle name what it takes or returns. Change the mapping, or insert this class by other means.

  @Id Long id;

  @PrePersist
  private void inSecret() {}

  @PostPersist
  static void withoutAnEntity() {} //! Task cannot be inserted as @PostPersist says: withoutAnEntity is called on the new entity, so it is not static, takes nothing and returns nothing. Change the mapping, or insert this class by other means.

  @PrePersist
  void withAnEntity(Task task) {} //! Task cannot be inserted as @PrePersist says: withAnEntity is called on the new entity, so it is not static, takes nothing and returns nothing. Change the mapping, or insert this class by other means.

  @PrePersist
  void failing() throws java.io.IOException {} //! Task cannot be inserted as @PrePersist says: Task.failing declares exceptions, which nothing would catch. Change the mapping, or insert this class by other means.

  public static class Hidden {

    Hidden(String name) {}

    @PrePersist
    public void touch(Object entity) {}
  }

  public static class Base {

    @PrePersist
    public void touch(Object entity) {}
  }

  public static class Inheriting extends Base {}

  public static class Overriding extends Base {

    @Override
    public void touch(Object entity) {}
  }

  public static class HiddenStatic {

    @PrePersist
    private static void touch(Object entity) {}
  }

  public static class OfOthers {

    @PrePersist
    public void touch(String other) {}
  }
}
