package shop;

import dev.graphsert.BatchEntity;
import jakarta.persistence.*;
import org.hibernate.annotations.SecondaryRow;
import org.hibernate.annotations.SecondaryRows;

@Entity
@BatchEntity
@SecondaryTable(name = "notes", pkJoinColumns = @PrimaryKeyJoinColumn(name = "house"))
@SecondaryTable(name = "states")
@SecondaryTable(name = "marks")
@SecondaryTable(name = "prices")
@SecondaryRows({
  @SecondaryRow(table = "states", optional = false),
  @SecondaryRow(table = "marks", optional = false),
  @SecondaryRow(table = "prices", owned = false)
})
class House {
  @Id @GeneratedValue Long id;

  @Column(table = "notes")
  String note;

  @Column(table = "states")
  String state;

  @Column(table = "prices")
  int price;

  @ManyToOne
  @JoinTable(name = "next_houses", joinColumns = @JoinColumn(name = "from_house"))
  House next;
}
