package shop;
import dev.graphsert.*;
@BatchEntity(access = MemberAccess.PROPERTY)
class Item {
  Long getId() { return 1L; }
  void setId(Long id) {}

  @Column String named() { return ""; } //! Item.named is annotated with @Column, which says nothing about a method that is no getter. Leave the annotation away.
  @Column static String getShared() { return ""; } //! Item.getShared is annotated with @Column, which says nothing about a method that is no getter. Leave the annotation away.
  @Column @Transient String getOut() { return ""; } //! Item.getOut is annotated with @Column, which says nothing about a member that is static, transient or excluded with @Transient. Leave one of them away.
}
