package shop;

import dev.graphsert.BatchEntity;
import dev.graphsert.OwnedCollection;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
@BatchEntity
public class Item {
  @Nullable Long id;
  @Nullable String name;
  private @Nullable String code;
  byte @Nullable [] bytes;
  private byte @Nullable [] hash;
  @Nullable Item parent;
  @Nullable Range<@Nullable Integer> range;
  private @Nullable Range<@Nullable String> letters;
  private @Nullable String secret;
  @OwnedCollection @Nullable List<@Nullable Item> children;

  public @Nullable String getCode() {
    return code;
  }

  byte @Nullable [] getHash() {
    return hash;
  }

  record Range<T extends @Nullable Object>(T from, T to) {}
}
