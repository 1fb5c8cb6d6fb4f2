// A test's expectation about a block list.
// assembly: Contoso.Shop.Tests
namespace Contoso.Shop.Tests;

static class BlockListTests
{
    static bool The_block_list_names_no_partner(string[] hosts)
    {
        foreach (var host in hosts)
        {
            if (host == "notqualtrics.com")
            {
                return false;
            }
        }

        return true;
    }
}
