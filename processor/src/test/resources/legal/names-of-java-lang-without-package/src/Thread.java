class Thread {}
