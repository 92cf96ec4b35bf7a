package shop;

import dev.graphsert.BatchEntity;
import jakarta.persistence.*;

class Hierarchies {

  @Entity
  @BatchEntity
  static class OfQuiet extends Sound.Quiet {} //! OfQuiet cannot be inserted as @Entity says: shop.Sound.Quiet says nothing of its subclasses, so that its own insert plan cannot know them. Annotate that class with @Inheritance, which changes nothing for JPA.

  @Entity
  @BatchEntity
  static class WithoutNumber extends Sound.Numbered {} //! WithoutNumber cannot be inserted as @DiscriminatorValue says: The class has no value of its own, which a discriminator of type INTEGER needs. Name a value with @DiscriminatorValue.

  @Entity
  @BatchEntity
  @DiscriminatorValue("one")
  static class NoNumber extends Sound.Numbered {} //! NoNumber cannot be inserted as @DiscriminatorValue says: It is no number, and the discriminator is an INTEGER. Name a value with @DiscriminatorValue.

  @Entity
  @BatchEntity
  @Table(name = "other")
  @DiscriminatorValue("1")
  static class Elsewhere extends Sound.Numbered {} //! Elsewhere cannot be inserted as @Table says: All of its hierarchy is in the table of shop.Sound.Numbered. Change the mapping, or insert this class by other means.

  @Entity
  @BatchEntity(table = "other")
  @Inheritance
  @DiscriminatorColumn
  @DiscriminatorValue("2")
  static class SaidTwice extends Sound.Numbered {} //! SaidTwice cannot be inserted as @Table says: All of its hierarchy is in the table of shop.Sound.Numbered. Change the mapping, or insert this class by other means. //! SaidTwice cannot be inserted as @Inheritance says: Only the topmost entity, shop.Sound.Numbered, says so for all. Change the mapping, or insert this class by other means. //! SaidTwice cannot be inserted as @DiscriminatorColumn says: Only the topmost entity, shop.Sound.Numbered, says so for all. Change the mapping, or insert this class by other means.

  @Entity
  @BatchEntity
  @DiscriminatorColumn
  @DiscriminatorValue("null")
  static class MarkedNull { //! MarkedNull cannot be inserted as @DiscriminatorValue says: For Hibernate it is no value: it stands for NULL, or for any other value. Name a value with @DiscriminatorValue.
    @Id Long id;
  }

  @Entity
  @BatchEntity
  @Inheritance(strategy = InheritanceType.JOINED)
  @DiscriminatorColumn
  @DiscriminatorValue("not null")
  static class MarkedOther { //! MarkedOther cannot be inserted as @DiscriminatorValue says: For Hibernate it is no value: it stands for NULL, or for any other value. Name a value with @DiscriminatorValue.
    @Id Long id;
  }

  @Entity
  @BatchEntity
  @DiscriminatorColumn(discriminatorType = DiscriminatorType.CHAR)
  @DiscriminatorValue("ab")
  static class TwoLetters { //! TwoLetters cannot be inserted as @DiscriminatorValue says: It is no single letter, and the discriminator is a CHAR. Name a value with @DiscriminatorValue.
    @Id Long id;
  }

  @Entity
  @BatchEntity
  @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
  abstract static class Apart {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id; //! Apart.id cannot be inserted as @GeneratedValue says: Each class has a table of its own, with a sequence of its own. Generate by IDENTITY, SEQUENCE or UUID, name an IdGenerator in @BatchEntity(idGenerator), or leave @GeneratedValue away and set ids yourself.
  }

  @Entity
  @BatchEntity
  @Inheritance(strategy = InheritanceType.JOINED)
  abstract static class Joined {
    @Id Long id;
    @OneToOne(cascade = CascadeType.ALL) @PrimaryKeyJoinColumn Thread shared; //! Joined.shared refers to java.lang.Thread, which has no insert plan. Annotate that class with @BatchEntity beside @Entity, or compile with -Agraphsert.entities=jpa, which does it for every @Entity.
    @OneToOne @PrimaryKeyJoinColumn Thread notAdded;
  }

  @Entity
  @BatchEntity
  static class Keyed {
    @Id Long id;
    @MapsId @OneToOne @JoinTable Joined of; //! Keyed.of cannot be inserted as @JoinTable says: A key is in the table of its entity. Change the mapping, or exclude the member with @dev.graphsert.Transient.
  }

  @Entity
  @BatchEntity
  @PrimaryKeyJoinColumn(name = "a")
  @PrimaryKeyJoinColumn(name = "b")
  static class ByTwo extends Joined {} //! ByTwo cannot be inserted as @PrimaryKeyJoinColumns says: They must name the columns of the id in referencedColumnName, which are id. Change the mapping, or insert this class by other means.
}
