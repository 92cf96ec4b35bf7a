package shop;
record Size(Missing missing) {} //! shop.Item has no insert plan: shop.Size uses a type that cannot be found. Put it on the class path, or mend what keeps it from being generated.
