package shop;

import base.Base;
import dev.graphsert.BatchEntity;

@BatchEntity
public class Item extends Base<Long, Item> {}
