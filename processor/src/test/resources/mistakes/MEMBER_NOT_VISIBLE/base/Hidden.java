package base;
class Hidden {
  private Long id; //! Item.id cannot be written: neither the field nor base.Hidden is visible from package shop, where the insert plan is. Give it a public setter, make Hidden public, or exclude the member with @Transient.
  private String name; //! Item.name cannot be read: neither the field nor base.Hidden is visible from package shop, where the insert plan is. Give it a public getter, make Hidden public, or exclude the member with @Transient.
  private String read;
  private String code; //! Item.code cannot be read: neither the field nor base.Hidden is visible from package shop, where the insert plan is. Give it a public getter, make Hidden public, or exclude the member with @Transient.

  public Long getId() {
    return id;
  }

  public String getRead() {
    return read;
  }

  protected String getCode() {
    return code;
  }
}
