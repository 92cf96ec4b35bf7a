package shop;
import dev.graphsert.*;
class Items {
  @BatchEntity(idGenerator = Texts.class)
  static class A { //! The id A.id cannot be made by Texts: what it makes is not of type long. Name a class that implements IdGenerator of the entity and of the id's type, with a constructor without parameters.
    long id;
  }

  @BatchEntity(idGenerator = Texts.class)
  static class B { //! The id B.id cannot be made by Texts: it makes ids of other entities. Name a class that implements IdGenerator of the entity and of the id's type, with a constructor without parameters.
    String id;
  }

  @BatchEntity(idGenerator = Hidden.class)
  static class C { //! The id C.id cannot be made by Hidden: it, or its constructor without parameters, is not visible here. Name a class that implements IdGenerator of the entity and of the id's type, with a constructor without parameters.
    String id;
  }

  static class Texts implements IdGenerator<A, String> {
    @Override
    public String generate(A a) {
      return "";
    }
  }

  static class Hidden implements IdGenerator<Object, String> {
    private Hidden() {}

    @Override
    public String generate(Object a) {
      return "";
    }
  }
}
