class Object {}
