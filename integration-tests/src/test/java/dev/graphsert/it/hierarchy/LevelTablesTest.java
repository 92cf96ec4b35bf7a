package dev.graphsert.it.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.graphsert.InsertException;
import dev.graphsert.Session;
import dev.graphsert.Strategy;
import dev.graphsert.it.database.Graphserts;
import dev.graphsert.it.database.TestSchema;
import dev.graphsert.it.hierarchy.People.Customer;
import dev.graphsert.it.hierarchy.People.Employee;
import dev.graphsert.it.hierarchy.People.Manager;
import dev.graphsert.it.hierarchy.People.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A table for each level, with the rows of all classes below it, and ids from the topmost. */
final class LevelTablesTest {

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with(People.tables());

  @Test
  void idsAndRowsAreInTheOrderOfAddingOverAllClasses() {
    Person a = new Person("a");
    Employee b = new Employee("b");
    Person c = new Person("c");
    Manager d = new Manager("d");
    Employee e = new Employee("e");
    SCHEMA.insert(a, b, c, d, e);
    assertThat(List.of(a, b, c, d, e)).extracting(p -> p.id).containsExactly(1L, 2L, 3L, 4L, 5L);
    assertThat(SCHEMA.column("select kind || name from person order by seen"))
        .containsExactly("Pa", "Eb", "Pc", "Md", "Ee");
    assertThat(SCHEMA.column("select id from employee order by id")).containsExactly(2L, 4L, 5L);
    assertThat(SCHEMA.column("select id from manager")).containsExactly(4L);
  }

  @Test
  void eachTableIsFilledAtOnce() {
    List<Object> people = new ArrayList<>();
    IntStream.range(0, 10)
        .forEach(i -> people.addAll(List.of(new Person("p"), new Employee("e"), new Manager("m"))));
    SCHEMA.insert(new Person("p"), new Employee("e"), new Manager("m"));
    try (Session session = SCHEMA.openSession()) {
      session.addAll(people);
      assertThat(session.commit().roundTrips())
          .isEqualTo(
              switch (Graphserts.strategy()) {
                case BATCH -> 1 + 3 + 1;
                case PIPELINE -> 2;
                case SINGLE, AUTO -> 1;
                case COPY ->
                    1 + 2 + 1; // employees and managers are a cycle; of phones there are none
              });
    }
    assertThat(SCHEMA.count("employee")).isEqualTo(22);
  }

  @Test
  void aReferenceMayBeToAnyLevel() {
    Manager boss = new Manager("boss");
    Employee employee = new Employee("employee");
    employee.boss = boss;
    Customer customer = new Customer("customer", employee);
    customer.partner = boss;
    SCHEMA.insert(customer);
    assertThat(SCHEMA.column("select contact_id from customer")).containsExactly(employee.id);
    assertThat(SCHEMA.column("select partner_id from person where kind = 'C'"))
        .containsExactly(boss.id);
    assertThat(SCHEMA.column("select boss_id from employee where boss_id is not null"))
        .containsExactly(boss.id);
  }

  @Test
  void aRowComesAfterTheRowOfAnotherClassThatItRefersTo() {
    Person first = new Person("first");
    Employee second = new Employee("second");
    first.partner = second;
    SCHEMA.insert(first, second);
    assertThat(SCHEMA.column("select name from person order by seen"))
        .containsExactly("second", "first");
    assertThat(first.id).isEqualTo(1L);
  }

  @Test
  void circlesAreClosed() {
    Manager boss = new Manager("boss");
    Employee other = new Employee("other");
    boss.boss = boss;
    boss.partner = other;
    other.partner = boss;
    other.boss = boss;
    SCHEMA.insert(boss);
    assertThat(
            SCHEMA.rows(
                "select p.id, partner_id, boss_id from person p join employee using (id) order by 1"))
        .containsExactly(List.of(boss.id, other.id, boss.id), List.of(other.id, boss.id, boss.id));
  }

  @Test
  void someMayHaveTheirId() {
    Employee known = new Employee("known");
    known.id = 70L;
    Employee other = new Employee("other");
    other.partner = known;
    SCHEMA.insert(other, known, new Manager("manager"));
    assertThat(SCHEMA.column("select partner_id from person where id = 1")).containsExactly(70L);
    assertThat(SCHEMA.column("select id from employee order by 1")).containsExactly(1L, 2L, 70L);
  }

  @Test
  void theCollectionOfASuperclassIsOneTable() {
    SCHEMA.insert(new Employee("e", "1", "2"), new Person("p", "3"), new Employee("e", "4"));
    assertThat(SCHEMA.rows("select person_id, phone from person_phone order by seen"))
        .containsExactly(List.of(1L, "1"), List.of(1L, "2"), List.of(2L, "3"), List.of(3L, "4"));
  }

  @Test
  void aRefusedRowNamesTheEntityAndTheTableOfItsLevel() {
    List<Object> people = new ArrayList<>();
    IntStream.range(0, 300)
        .forEach(i -> people.addAll(List.of(new Person("p" + i), new Employee("e" + i))));
    SCHEMA.execute("alter table employee add check (salary >= 0)");
    Employee bad = (Employee) people.get(501);
    bad.salary = -1;
    InsertException refused =
        catchThrowableOfType(InsertException.class, () -> SCHEMA.insert(people.toArray()));
    assertThat(refused.entity()).isSameAs(bad);
    assertThat(refused.failedRow().entityType()).isEqualTo(Employee.class);
    assertThat(refused.failedRow().position()).isEqualTo(250);
    assertThat(refused.failedRow().table()).contains("employee");
    assertThat(SCHEMA.count("person")).isZero();
    assertThat(people).allSatisfy(p -> assertThat(((Person) p).id).isNull());
  }

  @Test
  void aRefusedRowOfTheSharedTableNamesTheEntityOfItsClass() {
    List<Object> people = new ArrayList<>();
    IntStream.range(0, 300)
        .forEach(i -> people.addAll(List.of(new Person("p" + i), new Employee("e" + i))));
    Employee bad = (Employee) people.get(501);
    bad.name = "a name that is too long for it";
    InsertException refused =
        catchThrowableOfType(InsertException.class, () -> SCHEMA.insert(people.toArray()));
    assertThat(refused.entity()).isSameAs(bad);
    assertThat(refused.failedRow().table()).contains("person");
    if (Graphserts.strategy() == Strategy.COPY) {
      assertThat(refused.failedRow().member()).isEqualTo("name");
    }
  }

  @Test
  void aFlushTakesBackIdsOfAllClasses() {
    Person person = new Person("p");
    Employee employee = new Employee("e");
    try (Session session = SCHEMA.openSession()) {
      session.addAll(List.of(person, employee));
      session.flush();
      assertThat(employee.id).isEqualTo(2L);
      session.rollback();
    }
    assertThat(person.id).isNull();
    assertThat(employee.id).isNull();
  }
}
