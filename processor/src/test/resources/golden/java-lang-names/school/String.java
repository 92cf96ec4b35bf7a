package school;

class String {}
