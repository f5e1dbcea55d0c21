package .shop;

class greeting
{
    string text() { return "Thank you, come again"; }
};
