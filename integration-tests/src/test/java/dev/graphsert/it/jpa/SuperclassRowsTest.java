package dev.graphsert.it.jpa;

import dev.graphsert.BatchEntity;
import dev.graphsert.it.database.TestSchema;
import dev.graphsert.it.jpa.base.Numbered;
import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What mapped superclasses bring: properties, generic ids, and columns that are named below. */
@SuppressWarnings("UnusedVariable") // as entities are
final class SuperclassRowsTest {

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with("select 1");

  private static void assertSameRows(Supplier<List<?>> graph, Class<?>... entities) {
    new HibernatePeer(SCHEMA, entities).assertSameRows(graph);
  }

  @Test
  void properties() {
    assertSameRows(() -> List.of(new Plain(), new Plain(), new Again()), Plain.class, Again.class);
  }

  @Test
  void columnsThatTheClassRenames() {
    assertSameRows(() -> List.of(new Renamed(), new Renamed()), Renamed.class);
  }

  @Test
  void referencesThatTheClassRenames() {
    assertSameRows(
        () -> {
          Branch root = new Branch(null);
          Branch branch = new Branch(root);
          return List.of(root, branch, new Leaf(root), new Leaf(branch));
        },
        Branch.class,
        Leaf.class);
  }

  @MappedSuperclass
  abstract static class Base<K> {
    private K key;
    private String label = "field";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    public K getId() {
      return key;
    }

    public void setId(K id) {
      key = id;
    }

    @Column(name = "base_label")
    public String getLabel() {
      return "of base";
    }

    public void setLabel(String label) {
      this.label = label;
    }
  }

  @Entity
  @BatchEntity
  static class Plain extends Base<Long> {
    public int getSize() {
      return 3;
    }

    public void setSize(int size) {}

    @Override
    public String getLabel() { // keeps the column of the one that it overrides
      return "of plain";
    }
  }

  @Entity
  @BatchEntity
  static class Again extends Base<Integer> {
    @Id
    @Column(name = "again_id") // not heard: Hibernate takes what is declared above
    @Override
    public Integer getId() {
      return super.getId();
    }

    @Override
    public void setId(Integer id) {
      super.setId(id);
    }

    @Column(name = "again_label")
    @Override
    public String getLabel() {
      return "again";
    }
  }

  @Entity
  @BatchEntity
  @AttributeOverride(name = "id", column = @Column(name = "renamed_id"))
  @AttributeOverride(name = "remark", column = @Column(name = "renamed_remark"))
  static class Renamed extends Numbered<Long> {
    private String own = "own";
  }

  @MappedSuperclass
  abstract static class Node {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @ManyToOne private Branch parent;

    protected Node() {}

    Node(Branch parent) {
      this.parent = parent;
    }
  }

  @Entity
  @BatchEntity
  static class Branch extends Node {
    protected Branch() {}

    Branch(Branch parent) {
      super(parent);
    }
  }

  @Entity
  @BatchEntity
  @AssociationOverride(name = "parent", joinColumns = @JoinColumn(name = "branch"))
  static class Leaf extends Node {
    protected Leaf() {}

    Leaf(Branch parent) {
      super(parent);
    }
  }
}
