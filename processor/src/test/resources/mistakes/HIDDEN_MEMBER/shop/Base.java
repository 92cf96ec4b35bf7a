package shop;
class Base {
  Long id;
  private String name;
}
