package base;
public class Base {
  public final Long id = 1L;
}
