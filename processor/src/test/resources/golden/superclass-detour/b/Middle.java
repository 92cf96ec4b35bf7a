package b;

public class Middle extends a.Base {}
