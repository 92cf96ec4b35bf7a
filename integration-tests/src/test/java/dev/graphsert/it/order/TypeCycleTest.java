package dev.graphsert.it.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.graphsert.BatchEntity;
import dev.graphsert.GraphsertException;
import dev.graphsert.Strategy;
import dev.graphsert.it.database.Graphserts;
import dev.graphsert.it.database.TestSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two types that may refer to each other, under foreign keys that are checked at once. */
final class TypeCycleTest {

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          """
          create table team (id bigserial primary key, captain_id bigint);
          create table player (id bigserial primary key, team_id bigint references team);
          alter table team add foreign key (captain_id) references player;
          create table fan (id bigserial primary key, team_id bigint references team);
          """);

  @Test
  void referencesInOneDirectionWork() {
    Team team = new Team();
    Player player = new Player();
    player.team = team;
    SCHEMA.insert(player);
    assertThat(SCHEMA.value("select team_id from player")).isEqualTo(team.id);
  }

  @Test
  void referencesInTheOtherDirectionWork() {
    Team team = new Team();
    team.captain = new Player();
    SCHEMA.insert(team);
    assertThat(SCHEMA.value("select captain_id from team")).isEqualTo(team.captain.id);
  }

  @Test
  void aTypeOutsideTheCycleComesAfterIt() {
    Fan fan = new Fan();
    fan.team = new Team();
    fan.team.captain = new Player();
    SCHEMA.insert(fan);
    assertThat(SCHEMA.value("select team_id from fan")).isEqualTo(fan.team.id);
  }

  @Test
  void referencesToRowsThatAreThereCloseNoCycle() {
    Player veteran = new Player();
    SCHEMA.insert(veteran);
    Team team = new Team();
    team.captain = veteran;
    Player player = new Player();
    player.team = team;
    SCHEMA.insert(player);
    assertThat(SCHEMA.count("player")).isEqualTo(2);
  }

  @Test
  void aCycleThatIsRealGoesIn() {
    Team team = new Team();
    team.captain = new Player();
    team.captain.team = team;
    Player other = new Player();
    other.team = team;
    SCHEMA.insert(other, team);
    assertThat(SCHEMA.value("select captain_id from team")).isEqualTo(team.captain.id);
    assertThat(SCHEMA.column("select distinct team_id from player")).containsExactly(team.id);
    assertThat(other.id).isEqualTo(1);
  }

  @Test
  void aCycleWithOneReferenceThatTakesNoNullGoesIn() {
    SCHEMA.execute("alter table player alter team_id set not null");
    aCycleThatIsRealGoesIn();
  }

  @Test
  void aCycleThatTakesNoNullIsRefusedWithTheMendWhereTypesGoInOneByOne() {
    SCHEMA.execute(
        "alter table player alter team_id set not null; alter table team alter captain_id set not null");
    if (Graphserts.strategy() != Strategy.BATCH) {
      aCycleThatIsRealGoesIn();
      return;
    }
    Team team = new Team();
    team.captain = new Player();
    team.captain.team = team;
    assertThatThrownBy(() -> SCHEMA.insert(team))
        .isInstanceOf(GraphsertException.class)
        .hasMessageContainingAll(Team.class.getName(), Player.class.getName(), "no NULL", "SINGLE");
    assertThat(team.id).isNull();
    assertThat(team.captain.id).isNull();
    assertThat(SCHEMA.count("team")).isZero();
  }

  @Test
  void aCycleThatIsCheckedAtTheEndGoesIn() {
    SCHEMA.execute(
        """
        alter table player alter team_id set not null;
        alter table team alter captain_id set not null;
        alter table player alter constraint player_team_id_fkey deferrable;
        alter table team alter constraint team_captain_id_fkey deferrable;
        """);
    assumeThat(Graphserts.strategy()).isNotEqualTo(Strategy.BATCH);
    aCycleThatIsRealGoesIn();
  }

  @BatchEntity
  static final class Team {
    Long id;
    Player captain;
  }

  @BatchEntity
  static final class Player {
    Long id;
    Team team;
  }

  @BatchEntity
  static final class Fan {
    Long id;
    Team team;
  }
}
