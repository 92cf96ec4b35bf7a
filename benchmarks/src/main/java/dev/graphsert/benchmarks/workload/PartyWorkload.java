package dev.graphsert.benchmarks.workload;

import dev.graphsert.benchmarks.model.Company;
import dev.graphsert.benchmarks.model.Party;
import dev.graphsert.benchmarks.model.Person;
import dev.graphsert.benchmarks.table.Column;
import dev.graphsert.benchmarks.table.ColumnType;
import dev.graphsert.benchmarks.table.Table;
import dev.graphsert.benchmarks.table.TableCheck;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Two types with what they have in common in a table of its own, as JPA joins them. */
final class PartyWorkload implements Workload<Parties> {

  private final int count;

  PartyWorkload(int count) {
    this.count = count;
  }

  @Override
  public String name() {
    return "joined-" + count;
  }

  @Override
  public String family() {
    return "joined tables";
  }

  @Override
  public int rows() {
    return 2 * count;
  }

  @Override
  public Class<Parties> dataType() {
    return Parties.class;
  }

  @Override
  public Parties newData() {
    return newData(count);
  }

  @Override
  public Parties newSample() {
    return newData(Math.min(count, 20));
  }

  private static Parties newData(int size) {
    List<Party> all = new ArrayList<>(size);
    List<Company> companies = new ArrayList<>();
    List<Person> persons = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Party party = i % 2 == 0 ? newCompany(i, companies) : newPerson(i, persons);
      party.name = "party " + i;
      party.place = i;
      all.add(party);
    }
    return new Parties(all, companies, persons);
  }

  private static Party newCompany(int i, List<Company> companies) {
    Company company = new Company();
    company.taxNumber = "tax number " + i;
    companies.add(company);
    return company;
  }

  private static Party newPerson(int i, List<Person> persons) {
    Person person = new Person();
    person.birthYear = 1900 + i % 100;
    persons.add(person);
    return person;
  }

  @Override
  public List<Table<Parties, ?>> layout() {
    return List.of(
        new Table<Parties, Party>(
            "party",
            List.of(Column.of("kind", ColumnType.TEXT), Column.of("name", ColumnType.TEXT)),
            Parties::all,
            (row, values) -> {
              values.addText(row.kind());
              values.addText(row.name);
            },
            row -> row.id,
            (row, id) -> row.id = id),
        new Table<Parties, Company>(
            "company",
            List.of(Column.reference("id", 0), Column.of("tax_number", ColumnType.TEXT)),
            Parties::companies,
            (row, values) -> {
              values.addReference(row.id, row.place);
              values.addText(row.taxNumber);
            },
            row -> row.id,
            null),
        new Table<Parties, Person>(
            "person",
            List.of(Column.reference("id", 0), Column.of("birth_year", ColumnType.INT)),
            Parties::persons,
            (row, values) -> {
              values.addReference(row.id, row.place);
              values.addInt(row.birthYear);
            },
            row -> row.id,
            null));
  }

  @Override
  public String tables() {
    return "party, company, person";
  }

  @Override
  public void check(Connection connection, Parties stored) throws SQLException {
    TableCheck.check(connection, layout(), stored);
  }
}
