package base;
record Length(int metres) {}
