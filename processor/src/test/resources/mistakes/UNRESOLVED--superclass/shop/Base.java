package shop;
class Base extends Missing {} //! shop.Item has no insert plan: shop.Base uses a type that cannot be found. Put it on the class path, or mend what keeps it from being generated.
