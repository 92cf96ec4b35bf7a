package base;
public class Base {
  public Colour colour; //! Item.colour cannot be read: base.Base.Colour is not visible from package shop, where the insert plan is. Make it public, or exclude the member with @Transient.
  public Length length; //! Item.length cannot be read: base.Length is not visible from package shop, where the insert plan is. Make it public, or exclude the member with @Transient.

  protected enum Colour {
    RED
  }
}
