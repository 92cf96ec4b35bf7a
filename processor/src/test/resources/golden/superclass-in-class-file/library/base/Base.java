package base;

import java.util.List;
import dev.graphsert.OwnedCollection;

public abstract class Base<K, P> extends HiddenRoot {
  private K id;
  protected P parent;
  private String name;
  protected String kind;
  String local;
  public String open;
  private Range<K> range;
  @OwnedCollection protected List<P> parts;

  protected K getId() {
    return id;
  }

  public void setId(K id) {
    this.id = id;
  }

  public String getKind() {
    return kind;
  }

  protected String getName() {
    return name;
  }

  public record Range<T>(T from, T to) {}
}
