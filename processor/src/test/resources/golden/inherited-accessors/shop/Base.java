package shop;

class Base {
  String getName() {
    return "not the name of an item";
  }

  void setId(Long id) {}
}
