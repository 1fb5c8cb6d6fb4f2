using System.Linq;
using System.Threading.Tasks;
using PolicyAnalyzers.Tests.Recognition;
using PolicyAnalyzers.Tests.Verify;

namespace PolicyAnalyzers.Tests.Declarations;

/// <summary>
/// POL1001: shapes as tools write them. They are asked for nothing, their copies are, and what they are copied from serves them. The texts are what protoc with Grpc.Tools,
/// NSwag, Kiota, Entity Framework's scaffolding and its migrations write, shortened.
/// </summary>
internal sealed class ToolWrittenShapesTests
{
    // protoc 3 with Grpc.Tools: obj/Debug/net8.0/Protos/Customer.cs.
    private const string Protobuf = """
        namespace Contoso.Grpc
        {
            public sealed partial class CustomerReply
            {
                public const int PhoneNumberFieldNumber = 1;
                private string phoneNumber_ = "";
                public string PhoneNumber { get { return phoneNumber_; } set { phoneNumber_ = value; } }
                private readonly System.Collections.Generic.List<string> emails_ = new System.Collections.Generic.List<string>();
                public System.Collections.Generic.List<string> Emails { get { return emails_; } }
                public void MergeFrom(CustomerReply other) { if (other.PhoneNumber.Length != 0) { PhoneNumber = other.PhoneNumber; } }
                public void MergeFrom(System.IO.StringReader input) { PhoneNumber = input.ReadToEnd(); }
            }
        }
        """;

    // NSwag: obj/swagger.json's client, or a file that is checked in.
    private const string NSwag = """
        namespace Contoso.Api.Client
        {
            [System.CodeDom.Compiler.GeneratedCode("NJsonSchema", "14.1.0.0")]
            public partial class CustomerDto
            {
                [System.Text.Json.Serialization.JsonPropertyName("phoneNumber")]
                public string PhoneNumber { get; set; }
            }
        }
        """;

    // dotnet ef dbcontext scaffold --output-dir Entities.
    private const string Scaffolded = """
        namespace Contoso.Entities
        {
            public partial class Customer
            {
                public int Id { get; set; }
                public string PhoneNumber { get; set; }
            }
        }
        """;

    // dotnet ef migrations add: the table's columns are members of an anonymous type.
    private const string Migration = """
        namespace Contoso.Migrations
        {
            public partial class AddCustomers
            {
                protected object Up() => Create(table => new { Id = table.Column<int>(nullable: false), PhoneNumber = table.Column<string>(maxLength: 20), Email = table.Column<string>(maxLength: 200) });
                private static object Create<T>(System.Func<Columns, T> columns) => columns(new Columns());
                private sealed class Columns { public T Column<T>(bool nullable = false, int maxLength = 0) => default(T); }
            }
        }
        """;

    private const string Client = "generated: [\"**/Generated/**\"]\n  require: [origin";
    private const string Entities = "generated: [\"Entities/**\"]\n  require: [origin";

    [Test]
    public Task A_grpc_message_in_obj_is_asked_for_nothing() => new PolicyTest("class C { }").WithSource("/0/obj/Debug/net8.0/Protos/Customer.cs", Protobuf).RunAsync();

    [Test]
    public Task An_openapi_client_in_obj_is_asked_for_nothing() => new PolicyTest("class C { }").WithSource("/0/obj/contosoClient.cs", NSwag).RunAsync();

    [Test]
    public Task An_openapi_client_that_is_checked_in_is_named_by_the_policy() =>
        new PolicyTest("class C { }", TestPolicy.With("require: [origin", Client)).WithSource("/0/Generated/ContosoClient.cs", NSwag).RunAsync();

    [Test]
    public Task Scaffolded_entities_are_named_by_the_policy() =>
        new PolicyTest("class C { }", TestPolicy.With("require: [origin", Entities)).WithSource("/0/Entities/Customer.cs", Scaffolded).RunAsync();

    [TestCase("/0/Migrations/20260101120000_AddCustomers.cs", TestName = "The migration")]
    [TestCase("/0/Migrations/20260101120000_AddCustomers.Designer.cs", TestName = "What it was made from")]
    public Task A_migration_declares_no_datum(string path) => new PolicyTest("class C { }").WithSource(path, Migration).RunAsync();

    [Test]
    public Task A_grpc_message_that_is_filled_from_declared_data_is_asked_for_nothing() => new PolicyTest(
            """
            class Customer { [CustomerData("delivery-sms")] public string PhoneNumber = ""; }
            class Service { Contoso.Grpc.CustomerReply Send(Customer customer) => new Contoso.Grpc.CustomerReply { PhoneNumber = customer.PhoneNumber }; }
            """)
        .WithSource("/0/obj/Debug/net8.0/Protos/Customer.cs", Protobuf)
        .RunAsync();

    [Test]
    public async Task The_inventory_lists_what_a_tool_wrote()
    {
        var compilation = Compiling.Library(Protobuf).AddReferences(PolicyTest.AnnotationsReference);
        compilation = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[0], compilation.SyntaxTrees[0].WithFilePath("/0/obj/Debug/net8.0/Protos/Customer.cs"));

        var found = await Analysis.RunAsync(compilation, [Analysis.File("/policy.yaml", TestPolicy.Text)], "PolicyInventory = true");

        Assert.That(
            found.Where(each => each.Id == "POL1900").Select(each => each.Properties["policy.symbol"]),
            Is.EqualTo(new[] { "P:Contoso.Grpc.CustomerReply.PhoneNumber", "P:Contoso.Grpc.CustomerReply.Emails" }));
    }

    [Test]
    public Task What_is_copied_from_a_grpc_message_is_asked_until_the_message_is_declared() => new PolicyTest(
            """
            class Order { public string {|POL1001:PhoneNumber|} = ""; }
            class Service { Order Take(Contoso.Grpc.CustomerReply reply) => new Order { PhoneNumber = reply.PhoneNumber }; }
            """)
        .WithSource("/0/obj/Debug/net8.0/Protos/Customer.cs", Protobuf)
        .RunAsync();

    [TestCase("Contoso.Grpc.CustomerReply", "/0/obj/Debug/net8.0/Protos/Customer.cs", Protobuf, TestName = "A gRPC message")]
    [TestCase("Contoso.Api.Client.CustomerDto", "/0/obj/contosoClient.cs", NSwag, TestName = "An OpenAPI client")]
    [TestCase("Contoso.Entities.Customer", "/0/obj/Entities/Customer.cs", Scaffolded, TestName = "A scaffolded entity")]
    public Task One_declaration_from_outside_serves_all_copies_of(string type, string path, string source) => new PolicyTest(
            $$"""
            [assembly: CustomerDataOf(typeof({{type}}), nameof({{type}}.PhoneNumber), "delivery-sms")]
            class Order { public string PhoneNumber = ""; }
            class View { public string PhoneNumber = ""; }
            class Service
            {
                Order Take({{type}} row) => new Order { PhoneNumber = row.PhoneNumber };
                View Show(Order order) => new View { PhoneNumber = order.PhoneNumber };
            }
            """)
        .WithSource(path, source)
        .RunAsync();
}
