package dev.graphsert.it.jpa;

import dev.graphsert.BatchEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.util.List;
import java.util.function.Supplier;

/** An entity of JPA whose ids come in blocks. */
public final class Tickets implements Supplier<List<?>> {

  /** Makes a supplier. */
  public Tickets() {}

  @Override
  public List<?> get() {
    return List.of(new Ticket());
  }

  @Entity(name = "Ticket")
  @BatchEntity
  @SuppressWarnings("UnusedVariable") // as entities are
  static class Ticket {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers")
    @SequenceGenerator(name = "numbers", sequenceName = "ticket_numbers", allocationSize = 20)
    private Long id;
  }
}
