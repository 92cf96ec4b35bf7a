package shop;

class Root {
  private long created;
}
