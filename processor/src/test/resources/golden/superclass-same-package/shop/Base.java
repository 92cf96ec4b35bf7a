package shop;

abstract class Base<K, P> extends Root {
  private K id;
  protected P parent;
  K second;
  private K third;

  protected K getThird() {
    return third;
  }
}
