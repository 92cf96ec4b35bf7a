package dev.graphsert.benchmarks.workload;

import dev.graphsert.benchmarks.model.Company;
import dev.graphsert.benchmarks.model.Party;
import dev.graphsert.benchmarks.model.Person;
import java.util.List;

/**
 * Companies and persons.
 *
 * @param all all of them in the order in which they are stored
 * @param companies the companies among them
 * @param persons the persons among them
 */
public record Parties(List<Party> all, List<Company> companies, List<Person> persons)
    implements Data {

  @Override
  public List<?> roots() {
    return all;
  }

  @Override
  public List<List<?>> byType() {
    return List.of(companies, persons);
  }
}
