package school;

class Long {}
