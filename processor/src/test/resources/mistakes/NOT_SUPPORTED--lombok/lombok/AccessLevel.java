package lombok;
public enum AccessLevel { PUBLIC, NONE }
