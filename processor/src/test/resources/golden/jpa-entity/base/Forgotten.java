package base;

public class Forgotten {
  Object notPersistent;
}
