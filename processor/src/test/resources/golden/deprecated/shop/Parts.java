package shop;

record Parts(int part, int rest) {
  @Deprecated
  public int rest() {
    return rest;
  }
}
