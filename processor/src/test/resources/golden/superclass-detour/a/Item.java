package a;

import dev.graphsert.BatchEntity;

@BatchEntity
public class Item extends b.Middle {}
