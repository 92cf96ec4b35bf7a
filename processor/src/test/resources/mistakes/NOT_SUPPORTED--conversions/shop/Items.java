package shop;

import dev.graphsert.BatchEntity;
import jakarta.persistence.*;
import java.util.*;

class Items {

  @Entity
  @BatchEntity
  static class Item {
    @Id @Convert(converter = Upper.class) String id; //! Item.id cannot be inserted as @Convert says: By JPA an id is stored as it is. Change the mapping, or exclude the member with @dev.graphsert.Transient.
    @Convert(attributeName = "typo", converter = Upper.class) @Embedded Part misspelt; //! Item.misspelt cannot be inserted as @Convert says: There is no "typo" to convert. Change the mapping, or exclude the member with @dev.graphsert.Transient.
    @Convert(converter = Upper.class) @Embedded Part whole; //! Item.whole cannot be inserted as @Convert says: Its attributeName must name what is converted. Change the mapping, or exclude the member with @dev.graphsert.Transient.
    @Convert(attributeName = "text", converter = Upper.class) String text; //! Item.text cannot be inserted as @Convert says: There is no "text" to convert. Change the mapping, or exclude the member with @dev.graphsert.Transient.
    @Convert(attributeName = "key", converter = Upper.class) @ElementCollection List<String> list; //! Item.list cannot be inserted as @Convert says: There is no "key" to convert. Change the mapping, or exclude the member with @dev.graphsert.Transient.
    @Convert(attributeName = "key.text", converter = Upper.class) @ElementCollection Map<String, Part> map; //! Item.map cannot be inserted as @Convert says: There is no "key.text" to convert. Change the mapping, or exclude the member with @dev.graphsert.Transient.
    @Convert(attributeName = "tags", converter = Upper.class) @Embedded Part collection; //! Item.collection cannot be inserted as @Convert says: There is no "tags" to convert. Change the mapping, or exclude the member with @dev.graphsert.Transient.
    @Convert @ElementCollection List<String> byNone; //! Item.byNone cannot be inserted as @Convert says: It names no converter. Change the mapping, or exclude the member with @dev.graphsert.Transient.
  }

  @Entity
  @BatchEntity
  @Convert(attributeName = "texts", converter = Upper.class)
  @Convert(attributeName = "text.length", converter = Upper.class)
  @Convert(converter = Upper.class)
  static class ByClass { //! ByClass cannot be inserted as @Convert says: There is no "texts" to convert. Change the mapping, or insert this class by other means. //! ByClass cannot be inserted as @Convert says: There is no "text.length" to convert. Change the mapping, or insert this class by other means. //! ByClass cannot be inserted as @Convert says: Its attributeName must name what is converted. Change the mapping, or insert this class by other means.
    @Id Long id;
    String text;
    @ElementCollection List<String> texts;
  }

  @Embeddable
  static class Part {
    String text;
    @ElementCollection List<String> tags;
  }

  static class Upper implements AttributeConverter<String, String> {
    @Override
    public String convertToDatabaseColumn(String value) {
      return value;
    }

    @Override
    public String convertToEntityAttribute(String value) {
      return value;
    }
  }
}
