package shop;

interface Constants {
  String COLOUR = "none";
}
