package shop; class java {}
