package shop;

interface Priced {
  default int getPrice() {
    return 0;
  }
}
