package shop;
import dev.graphsert.*;
@BatchEntity
class Item extends Middle {} //! shop.Item extends shop.Base, which is a @BatchEntity too, but does not say how its subclasses are stored. Annotate the topmost one with @Inheritance, or make it abstract and leave @BatchEntity away.
