package shop; class javax {}
