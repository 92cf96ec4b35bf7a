package shop;

@Deprecated(forRemoval = true)
class OldBase {
  private Long id;
}
