package shop;

import dev.graphsert.BatchEntity;
import dev.graphsert.Transient;

@BatchEntity
public class Item extends Base implements Constants {
  Long id;
  @Transient String name;
  static String kind = "static";

  @Override
  String getSecret() {
    return secret;
  }

  @Transient private String secret;
}
