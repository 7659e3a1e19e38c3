package shop; class Class {}
