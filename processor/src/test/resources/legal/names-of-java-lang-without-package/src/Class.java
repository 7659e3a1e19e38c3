class Class {}
