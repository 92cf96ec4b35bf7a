package a;

public class Base {
  Long id;
  protected String kept;

  String getLost() {
    return lost;
  }

  private String lost;
}
