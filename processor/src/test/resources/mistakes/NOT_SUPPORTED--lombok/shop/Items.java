package shop;
import dev.graphsert.BatchEntity;
import dev.graphsert.MemberAccess;
import jakarta.persistence.*;
import lombok.*;
class Items {
  @MappedSuperclass
  @Getter
  abstract static class Base {
    private String above; //! Base.above cannot be inserted as @Getter says: Lombok has not made its getter yet, by which it is read. Name Lombok before Graphsert among the annotation processors.
  }
  @Entity
  @BatchEntity
  @Data
  static class ByProperty extends Base {
    static int count;
    private Long id;
    private String late; //! ByProperty.late cannot be inserted as @Getter says: Lombok has not made its getter yet, by which it is read. Name Lombok before Graphsert among the annotation processors.
    @Getter(AccessLevel.NONE) private String without;
    private boolean isOpen;
    @Id
    public Long getId() { return id; }
    public void setId(Long id) { this.id = id; }
    public boolean isOpen() { return isOpen; }
    public void setOpen(boolean open) { isOpen = open; }
  }
  @Entity
  @BatchEntity
  static class Around {
    @Id
    public Long getId() { return 1L; }
    public void setId(Long id) {}
    public Size getSize() { return null; }
    public void setSize(Size size) {}
  }
  @Embeddable
  static class Size {
    @Getter private int width; //! Size.width cannot be inserted as @Getter says: Lombok has not made its getter yet, by which it is read. Name Lombok before Graphsert among the annotation processors.
    private int height;
    public int getHeight() { return height; }
    public void setHeight(int height) { this.height = height; }
  }
  @BatchEntity(access = MemberAccess.PROPERTY)
  @Getter
  static class Own {
    private String own; //! Own.own cannot be inserted as @Getter says: Lombok has not made its getter yet, by which it is read. Name Lombok before Graphsert among the annotation processors.
    public Long getId() { return 1L; }
    public void setId(Long id) {}
  }
}
