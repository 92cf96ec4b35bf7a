package dev.graphsert.it.callback;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Does what it is told to before and after its insert. */
final class Task {

  Long id;
  String name;
  Task parent;
  final List<String> calls = new ArrayList<>();
  Consumer<Task> before = task -> {};
  Consumer<Task> after = task -> {};

  Task(String name) {
    this.name = name;
  }
}
