class Integer {}
