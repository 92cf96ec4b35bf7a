package base;
public class Base extends Hidden {}
