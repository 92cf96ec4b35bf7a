package shop;

import dev.graphsert.BatchEntity;
import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;

@Entity
@BatchEntity
@AttributeOverride(name = "id", column = @Column(name = "itemIdent"))
@AssociationOverride(name = "parent", joinColumns = @JoinColumn(name = "upper"))
class Item extends Child<Long> {}
