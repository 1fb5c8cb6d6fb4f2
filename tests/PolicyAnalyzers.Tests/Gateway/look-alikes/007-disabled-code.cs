// The mention is in code that is not compiled.
namespace Contoso.Shop;

static class Orders
{
#if OLD_SURVEYS
    static object Make() => new Qualtrics.Api.QualtricsClient();
#endif
    static int Count() => 0;
}
