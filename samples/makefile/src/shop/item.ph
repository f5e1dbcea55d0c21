package .shop;

// Something that can be bought. Prices are cents.
class item
{
    var name : string;
    var price : int;

    void item( var called : string, var costs : int )
    {
        name = called;
        price = costs;
    }

    string getName() { return name; }

    int getPrice() { return price; }
};
