class Override {}
