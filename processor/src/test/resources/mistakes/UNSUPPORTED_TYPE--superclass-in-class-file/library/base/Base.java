package base;
public class Base<T> {
  private T value;
  private java.util.Date date;
  private Part part;
  public record Part(java.util.Date date) {}
}
