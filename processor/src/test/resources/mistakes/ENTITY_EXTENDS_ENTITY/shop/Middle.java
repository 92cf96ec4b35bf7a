package shop;
class Middle extends Base {}
