package shop;
class Item_Plan {}
