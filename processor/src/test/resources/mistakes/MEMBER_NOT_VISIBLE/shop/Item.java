package shop;
import dev.graphsert.*;
@BatchEntity
class Item extends base.Base {}
