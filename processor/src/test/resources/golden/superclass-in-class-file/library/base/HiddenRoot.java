package base;

abstract class HiddenRoot {
  private long created;
  public long modified;

  public long getCreated() {
    return created;
  }
}
