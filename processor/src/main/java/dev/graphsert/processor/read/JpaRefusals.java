package dev.graphsert.processor.read;

import static java.util.Map.entry;

import dev.graphsert.processor.problem.Message;
import dev.graphsert.processor.problem.Problems;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Refuses annotations of JPA and Hibernate that change what is stored and are not understood. What
 * is on no list here is refused too: nothing is ignored that nobody thought about.
 */
final class JpaRefusals {

  private static final String EXCLUDE =
      "Change the mapping, or exclude the member with @dev.graphsert.Transient.";

  private static final String BY_ORM = "Change the mapping, or insert this class by other means.";

  private static final String CUSTOM = "What it stores only Hibernate knows";
  static final String SQL = "It stores by SQL of its own";

  private static final Map<String, String> REASONS =
      Map.ofEntries(
          entry("DiscriminatorFormula", "A discriminator by formula has no column to fill"),
          entry("DiscriminatorOptions", "Its column may be filled by other means"),
          entry("ListIndexBase", "Positions begin at 0 here"),
          entry("CollectionId", "Rows of a collection have no ids of their own here"),
          entry("Any", "What it refers to is in no single table, so that it has no foreign key"),
          entry(
              "ManyToAny",
              "What it refers to is in no single table, so that it has no foreign key"),
          entry("JoinFormula", "Joins by formula have no column to fill"),
          entry("JoinColumnOrFormula", "Joins by formula have no column to fill"),
          entry("JoinColumnsOrFormulas", "Joins by formula have no column to fill"),
          entry("DynamicInsert", "Graphsert writes NULL where it would leave a column's default"),
          entry("SoftDelete", "Its column has no member that could fill it"),
          entry("TenantId", "The tenant is known to Hibernate alone"),
          entry("TimeZoneStorage", "A time fills one column here, and its zone none"),
          entry("TimeZoneColumn", "A time fills one column here, and its zone none"),
          entry(
              "EmbeddedColumnNaming",
              "Columns of what is embedded are named by @AttributeOverride here"),
          entry("Type", CUSTOM),
          entry("CompositeType", CUSTOM),
          entry("JavaType", CUSTOM),
          entry("JdbcType", CUSTOM),
          entry("Struct", CUSTOM),
          entry("Persister", CUSTOM),
          entry("AttributeAccessor", CUSTOM),
          entry("ColumnTransformer", SQL),
          entry("ColumnTransformers", SQL),
          entry("SQLInsert", SQL),
          entry("Subselect", "There is no table to insert into"));

  /** What makes an annotation of the application one that fills a member. */
  private static final Set<String> GENERATORS = Set.of("IdGeneratorType", "ValueGenerationType");

  /** What an annotation of the application can stand for. */
  private static final List<String> STORING =
      List.of("Type", "CompositeType", "JavaType", "JdbcType", "JdbcTypeCode", "SoftDelete");

  /** What is understood, or makes no difference to an insert. */
  private static final Set<String> KNOWN =
      Set.of(
          // jakarta.persistence
          "Access",
          "AssociationOverride",
          "AssociationOverrides",
          "AttributeOverride",
          "AttributeOverrides",
          "Basic",
          "Cacheable",
          "CheckConstraint",
          "CollectionTable",
          "Column",
          "Convert",
          "Converter",
          "Converts",
          "DiscriminatorColumn",
          "DiscriminatorValue",
          "ElementCollection",
          "Embeddable",
          "Embedded",
          "EmbeddedId",
          "Entity",
          "EntityListeners",
          "Enumerated",
          "ExcludeDefaultListeners",
          "ExcludeSuperclassListeners",
          "GeneratedValue",
          "Id",
          "IdClass",
          "Inheritance",
          "JoinColumn",
          "JoinColumns",
          "JoinTable",
          "Lob",
          "ManyToMany",
          "ManyToOne",
          "MapKey",
          "MapKeyClass",
          "MapKeyColumn",
          "MapKeyEnumerated",
          "MapKeyJoinColumn",
          "MapKeyJoinColumns",
          "MapKeyTemporal",
          "MappedSuperclass",
          "MapsId",
          "NamedEntityGraph",
          "NamedEntityGraphs",
          "NamedNativeQueries",
          "NamedNativeQuery",
          "NamedQueries",
          "NamedQuery",
          "NamedStoredProcedureQueries",
          "NamedStoredProcedureQuery",
          "OneToMany",
          "OneToOne",
          "OrderBy",
          "OrderColumn",
          "PostLoad",
          "PostPersist",
          "PostRemove",
          "PostUpdate",
          "PrePersist",
          "PreRemove",
          "PrimaryKeyJoinColumn",
          "PrimaryKeyJoinColumns",
          "PreUpdate",
          "SecondaryTable",
          "SecondaryTables",
          "SequenceGenerator",
          "SequenceGenerators",
          "SqlResultSetMapping",
          "SqlResultSetMappings",
          "Table",
          "TableGenerator",
          "TableGenerators",
          "Temporal",
          "Transient",
          "Version",
          // org.hibernate.annotations
          "Array",
          "Bag",
          "BatchSize",
          "Cache",
          "Cascade",
          "Check",
          "Checks",
          "ColumnDefault",
          "Comment",
          "Comments",
          "ConcreteProxy",
          "CreationTimestamp",
          "CurrentTimestamp",
          "DynamicUpdate",
          "EmbeddableInstantiator",
          "Fetch",
          "FetchProfile",
          "FetchProfileOverride",
          "FetchProfiles",
          "Filter",
          "FilterDef",
          "FilterDefs",
          "FilterJoinTable",
          "Filters",
          "ForeignKey",
          "Formula",
          "Generated",
          "GeneratedColumn",
          "GenericGenerator",
          "GenericGenerators",
          "HQLSelect",
          "Immutable",
          "Index",
          "Instantiator",
          "JdbcTypeCode",
          "LazyCollection",
          "LazyGroup",
          "LazyToOne",
          "Loader",
          "Mutability",
          "Nationalized",
          "NaturalId",
          "NaturalIdCache",
          "NotFound",
          "OnDelete",
          "OptimisticLock",
          "OptimisticLocking",
          "Parent",
          "PartitionKey",
          "Polymorphism",
          "Proxy",
          "QueryCacheLayout",
          "RowId",
          "SQLDelete",
          "SQLDeleteAll",
          "SQLJoinTableRestriction",
          "SQLOrder",
          "SQLRestriction",
          "SQLSelect",
          "SQLUpdate",
          "SecondaryRow",
          "SecondaryRows",
          "SelectBeforeUpdate",
          "SortComparator",
          "SortNatural",
          "Synchronize",
          "TypeDef",
          "TypeDefs",
          "UpdateTimestamp",
          "UuidGenerator",
          "Where",
          "WhereJoinTable");

  private final Problems problems;

  /** Refuses what an annotation of a member says. */
  static void ofMember(Member member, String annotation, String reason, Problems problems) {
    problems.add(
        Message.NOT_SUPPORTED, member.origin(), member.described(), annotation, reason, EXCLUDE);
  }

  /** Refuses what an annotation says of a class, at the class or something in it. */
  static void ofClass(
      TypeElement type, Element at, String annotation, String reason, Problems problems) {
    problems.add(Message.NOT_SUPPORTED, at, type.getSimpleName(), annotation, reason, BY_ORM);
  }

  JpaRefusals(Problems problems) {
    this.problems = problems;
  }

  /** Reports the annotations of a member that are not understood; true if there are any. */
  boolean refuse(Member member) {
    return refuse(member.origin(), member.origin(), member.described(), EXCLUDE);
  }

  /** The same of a class or of a method that is no property. */
  boolean refuse(Element element, Element at, String described) {
    return refuse(element, at, described, BY_ORM);
  }

  private boolean refuse(Element element, Element at, String described, String mend) {
    boolean refused = false;
    for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
      Optional<String> reason = reason(annotation);
      if (reason.isPresent()) {
        problems.add(
            Message.NOT_SUPPORTED, at, described, Jpa.simpleName(annotation), reason.get(), mend);
        refused = true;
      }
    }
    return refused;
  }

  private static Optional<String> reason(AnnotationMirror annotation) {
    String from = Jpa.packageOf(annotation);
    String name = Jpa.simpleName(annotation);
    if (Jpa.PACKAGES.contains(from) || from.startsWith(Jpa.HIBERNATE)) {
      return KNOWN.contains(name)
          ? Optional.empty()
          : Optional.of(
              REASONS.getOrDefault(name, "Graphsert does not know what it does to a row"));
    }
    Element type = annotation.getAnnotationType().asElement();
    if (GENERATORS.stream().anyMatch(generator -> Jpa.hasHibernate(type, generator))) {
      return Optional.of(
          "Only Hibernate can run it; ids can be made by an IdGenerator that @BatchEntity(idGenerator)"
              + " names");
    }
    return STORING.stream()
        .filter(storing -> Jpa.hasHibernate(type, storing))
        .findFirst()
        .map(storing -> "It stands for @" + storing + ", which is read only at the member itself");
  }
}
