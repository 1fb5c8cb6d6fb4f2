// Sheets of the vendor that has forms as well.
using System;

namespace Contoso.Shop;

static class Addresses
{
    public static readonly Uri Sheets = new("https://sheets.googleapis.com/v4/spreadsheets");
    public static readonly Uri Document = new("https://docs.google.com/document/d/1aBcD");
}
