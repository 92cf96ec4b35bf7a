package school;

class List {}
