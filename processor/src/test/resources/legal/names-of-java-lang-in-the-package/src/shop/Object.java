package shop; class Object {}
