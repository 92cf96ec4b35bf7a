package school;

class Iterable {}
