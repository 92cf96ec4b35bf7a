package dev.graphsert.it.hierarchy;

import dev.graphsert.plan.IdSource;
import dev.graphsert.plan.PlanRegistry;
import dev.graphsert.plan.RowWriter;
import dev.graphsert.plan.TablePlan;
import java.util.ArrayList;
import java.util.List;

/** Classes with a table for each level, below a class that can be an entity itself. */
final class People {

  /** Makes the tables; that it is asked for makes the plans known too. */
  static String tables() {
    return """
      create table person (id bigserial primary key, kind text not null, name varchar(20),
        seen bigserial, partner_id bigint references person);
      create table employee (id bigint primary key references person, salary int not null,
        boss_id bigint);
      create table manager (id bigint primary key references employee, level int);
      create table customer (id bigint primary key references person,
        contact_id bigint not null references person);
      create table person_phone (person_id bigint not null references person, phone text,
        seen bigserial);
      alter table employee add foreign key (boss_id) references manager;
      """;
  }

  private People() {}

  static class Person extends Numbered {
    String name;
    Person partner;
    List<String> phones = new ArrayList<>();

    Person(String name, String... phones) {
      this.name = name;
      this.phones.addAll(List.of(phones));
    }
  }

  static class Employee extends Person {
    int salary;
    Manager boss;

    Employee(String name, String... phones) {
      super(name, phones);
    }
  }

  static final class Manager extends Employee {
    int level;

    Manager(String name) {
      super(name);
    }
  }

  static final class Customer extends Person {
    Person contact;

    Customer(String name, Person contact) {
      super(name);
      this.contact = contact;
    }
  }

  static {
    PlanRegistry.register(
        new HandWrittenPlan<>(
            Person.class,
            Person.class,
            IdSource.sequenceOf("id"),
            (person, visitor) -> visitor.visitReference("partner", person.partner),
            List.of(person("P"), phones())));
    PlanRegistry.register(
        new HandWrittenPlan<>(
            Employee.class,
            Person.class,
            IdSource.sequenceOf("id"),
            (employee, visitor) -> {
              visitor.visitReference("partner", employee.partner);
              visitor.visitReference("boss", employee.boss);
            },
            List.of(person("E"), employee(), phones())));
    PlanRegistry.register(
        new HandWrittenPlan<>(
            Manager.class,
            Person.class,
            IdSource.sequenceOf("id"),
            (manager, visitor) -> {
              visitor.visitReference("partner", manager.partner);
              visitor.visitReference("boss", manager.boss);
            },
            List.of(
                person("M"),
                employee(),
                TablePlan.named("", "manager")
                    .id("id", "id", Long.class)
                    .column("level", "level", int.class)
                    .rows(
                        (Manager manager, RowWriter row) -> {
                          row.writeLong(manager.id);
                          row.writeInt(manager.level);
                        }),
                phones())));
    PlanRegistry.register(
        new HandWrittenPlan<>(
            Customer.class,
            Person.class,
            IdSource.sequenceOf("id"),
            (customer, visitor) -> {
              visitor.visitReference("partner", customer.partner);
              visitor.visitReference("contact", customer.contact);
            },
            List.of(
                person("C"),
                TablePlan.named("", "customer")
                    .id("id", "id", Long.class)
                    .reference("contact_id", "contact", Person.class)
                    .rows(
                        (Customer customer, RowWriter row) -> {
                          row.writeLong(customer.id);
                          row.writeReference(customer.contact);
                        }),
                phones())));
  }

  private static <E extends Person> TablePlan<E> person(String kind) {
    return TablePlan.named("", "person")
        .id("id", "id", Long.class)
        .column("kind", "class", String.class)
        .column("name", "name", String.class)
        .reference("partner_id", "partner", Person.class)
        .rows(
            (person, row) -> {
              row.writeLong(person.id);
              row.writeString(kind);
              row.writeString(person.name);
              row.writeReference(person.partner);
            });
  }

  private static <E extends Employee> TablePlan<E> employee() {
    return TablePlan.named("", "employee")
        .id("id", "id", Long.class)
        .column("salary", "salary", int.class)
        .reference("boss_id", "boss", Manager.class)
        .rows(
            (employee, row) -> {
              row.writeLong(employee.id);
              row.writeInt(employee.salary);
              row.writeReference(employee.boss);
            });
  }

  private static <E extends Person> TablePlan<E> phones() {
    return TablePlan.named("", "person_phone")
        .reference("person_id", "phones", Person.class)
        .column("phone", "phones", String.class)
        .collection(
            (person, rows) -> {
              for (String phone : person.phones) {
                RowWriter row = rows.nextRow();
                row.writeReference(person);
                row.writeString(phone);
              }
            });
  }
}
