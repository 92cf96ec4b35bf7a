package shop;

import dev.graphsert.BatchEntity;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.ExcludeSuperclassListeners;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PrimaryKeyJoinColumn;

class Fleet {

  static class Above {
    @PrePersist
    void before(Object any) {}
  }

  static class Own {
    @PrePersist
    void before(Object any) {}
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

  @MappedSuperclass
  @EntityListeners(Above.class)
  static class Numbered {
    @Id @GeneratedValue Long id;
    String name;
  }

  @Entity
  @BatchEntity
  static class Garage extends Numbered {}

  @Entity
  @BatchEntity
  @EntityListeners(Own.class)
  @ExcludeSuperclassListeners
  @Convert(attributeName = "name", converter = Upper.class)
  static class Truck extends Numbered {
    @ManyToOne @JoinTable(name = "parked") Garage garage;
    @OneToOne @PrimaryKeyJoinColumn Papers papers;
  }

  @Entity
  @BatchEntity
  static class Papers {
    @Id Long id;
  }
}
