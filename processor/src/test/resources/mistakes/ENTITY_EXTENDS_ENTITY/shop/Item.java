package shop;
import dev.graphsert.*;
@BatchEntity
class Item extends Middle {} //! shop.Item extends shop.Base, which is a @BatchEntity too: rows spread over several tables cannot be inserted. Make the superclass abstract and leave its annotation away.
