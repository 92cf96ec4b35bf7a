package dev.graphsert.internal.ids;

/** Each value is an id, in the order in which the server returned them. */
final class OneByOneDraw implements IdDraw {

  private final IdDemand demand;
  private long[] ids = {};

  OneByOneDraw(IdDemand demand) {
    this.demand = demand;
  }

  @Override
  public IdDemand demand() {
    return demand;
  }

  @Override
  public int valuesWanted() {
    return demand.entities().size() - ids.length;
  }

  @Override
  public void add(long[] values) {
    ids = values;
  }

  @Override
  public void finish(GivenValues assigned) {
    demand.fill(ids, assigned);
  }
}
