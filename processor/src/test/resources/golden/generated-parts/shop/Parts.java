package shop;

import dev.graphsert.BatchEntity;
import dev.graphsert.Id;
import dev.graphsert.IdGeneration;
import dev.graphsert.IdAllocation;
import dev.graphsert.IdGenerator;
import dev.graphsert.Reference;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import java.time.LocalDate;

class Parts {
  @BatchEntity
  static class Reading {
    @Id(generation = IdGeneration.SEQUENCE) Long id;
    @Id LocalDate day;
  }

  @BatchEntity
  static class Page {
    @Id(sequence = "page_numbers", allocationSize = 10, allocation = IdAllocation.POOLED_LO)
    private int number;

    @Id Long readingId;

    @Reference(fills = "readingId")
    Book book;

    int getNumber() {
      return number;
    }

    void setNumber(int number) {
      this.number = number;
    }
  }

  @BatchEntity(idGenerator = Codes.class)
  static class Book {
    Long id;
  }

  static class Codes implements IdGenerator<Book, Long> {
    @Override
    public Long generate(Book book) {
      return 1L;
    }
  }

  @Embeddable
  static class Inner {
    @GeneratedValue(strategy = GenerationType.UUID)
    private String id;
  }

  @Embeddable
  static class Key {
    Inner inner;
    String tenant;
  }

  @Entity
  @BatchEntity
  static class Event {
    @EmbeddedId Key id;
  }
}
