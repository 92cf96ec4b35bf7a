package shop;

class Base {
  String name;
  String kind;
  private String secret;
  String COLOUR;

  String getSecret() {
    return secret;
  }
}
